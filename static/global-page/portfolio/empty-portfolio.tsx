import { t } from '../../shared/texts/text';

export function EmptyPortfolio() {
  return (
    <section className="portfolio-empty">
      <div className="portfolio-empty__picture" aria-hidden="true">
        {Array.from({ length: 3 }, (_, row) => (
          <span key={row} className="portfolio-empty__row" />
        ))}
      </div>
      <h1 className="portfolio-empty__title">{t('portfolio.empty.title')}</h1>
      <p className="portfolio-empty__text">{t('portfolio.empty.text')}</p>
    </section>
  );
}
