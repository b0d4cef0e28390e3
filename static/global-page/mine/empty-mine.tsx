import { t } from '../../shared/texts/text';

export function EmptyMine() {
  return (
    <section className="mine-empty">
      <div className="mine-empty__picture" aria-hidden="true">
        {Array.from({ length: 6 }, (_, column) => (
          <span key={column} className={`mine-empty__column mine-empty__column--${String(column)}`} />
        ))}
      </div>
      <h2 className="mine-empty__title">{t('mine.empty.title')}</h2>
      <p className="mine-empty__text">{t('mine.empty.text')}</p>
    </section>
  );
}
