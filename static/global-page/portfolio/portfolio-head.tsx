import type { PortfolioEntry } from '../../../src/contract';
import { timeText, dayText } from '../../shared/texts/date-text';
import { t, tCount } from '../../shared/texts/text';
import { dayOf, today } from '../../../src/domain/calendar';
import { useViewer } from '../frame/viewer';
import { countedSince, type Shown, shownKinds } from './portfolio-rows';

type PortfolioHeadProps = {
  agreements: readonly PortfolioEntry[];
  isReading: boolean;
  isCounting: boolean;
  words: string;
  onWords: (words: string) => void;
  shown: Shown;
  onShown: (shown: Shown) => void;
};

export function PortfolioHead(props: PortfolioHeadProps) {
  const { agreements, isReading, isCounting, words, onWords, shown, onShown } = props;
  return (
    <header className="portfolio-head">
      <h1 className="page__title">{t('portfolio.title')}</h1>
      <select
        className="portfolio-head__field portfolio-head__show"
        aria-label={t('portfolio.show')}
        value={shown}
        onChange={({ target }) => {
          onShown(shownKinds.find((kind) => kind === target.value) ?? 'all');
        }}
      >
        {shownKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`portfolio.shown.${kind}`)}
          </option>
        ))}
      </select>
      <input
        type="search"
        className="portfolio-head__field portfolio-head__search"
        aria-label={t('portfolio.search')}
        placeholder={t('portfolio.search')}
        value={words}
        onChange={({ target }) => {
          onWords(target.value);
        }}
      />
      <p className="portfolio-head__state" role="status">
        {tCount(isReading ? 'portfolio.reading' : 'portfolio.teams', agreements.length)}
        {' · '}
        {isCounting ? t('portfolio.counting') : <CountedAt agreements={agreements} />}
      </p>
    </header>
  );
}

function CountedAt({ agreements }: Pick<PortfolioHeadProps, 'agreements'>) {
  const { timezone } = useViewer();
  const at = countedSince(agreements);
  if (at === undefined) return t('portfolio.notCounted');
  const isToday = dayOf(at, timezone) === today(new Date(), timezone);
  const time = timeText(at, timezone);
  return isToday
    ? t('portfolio.countedAt', { time })
    : t('portfolio.countedOn', { day: dayText(at, timezone), time });
}
