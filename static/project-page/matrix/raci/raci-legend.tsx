import { t } from '../../../shared/texts/text';

/** Where each letter comes from, so that nobody reads more into it. */
export function RaciLegend() {
  return (
    <section className="raci-legend" aria-label={t('raciView.legend')}>
      <dl className="raci-legend__letters">
        {(['R', 'A', 'C', 'I'] as const).map((letter) => (
          <div key={letter} className="raci-legend__letter">
            <dt>
              <span className={`letter letter--${letter.toLowerCase()} letter--agreed`}>{letter}</span>
            </dt>
            <dd>{t(`raciView.means.${letter}`)}</dd>
          </div>
        ))}
        {(['answered', 'suggested'] as const).map((standing) => (
          <div key={standing} className="raci-legend__letter">
            <dt>
              <span className={`letter letter--a letter--${standing}`}>A</span>
            </dt>
            <dd>{t(`raciView.means.${standing}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
