import { useId } from 'react';
import { t } from '../../shared/texts/text';
import { DayField } from './day-field';
import { type Period, spans } from './history-filter';

type PeriodFilterProps = { period: Period; onChange: (period: Period) => void };

const valueOf = (period: Period): string => (period.kind === 'last' ? String(period.days) : period.kind);

function chosenBy(value: string): Period {
  const days = spans.find((span) => String(span) === value);
  if (days !== undefined) return { kind: 'last', days };
  return value === 'between' ? { kind: 'between', from: null, to: null } : { kind: 'any' };
}

/** Only what happened in the last days, or between two. */
export function PeriodFilter({ period, onChange }: PeriodFilterProps) {
  const id = useId();
  return (
    <>
      <p className="field history-filters__field">
        <label className="field__label" htmlFor={id}>
          {t('history.when')}
        </label>
        <select
          id={id}
          className="select"
          value={valueOf(period)}
          onChange={({ currentTarget: { value } }) => {
            onChange(chosenBy(value));
          }}
        >
          <option value="any">{t('history.anyTime')}</option>
          {spans.map((days) => (
            <option key={days} value={days}>
              {t('history.lastDays', { days })}
            </option>
          ))}
          <option value="between">{t('history.between')}</option>
        </select>
      </p>
      {period.kind === 'between' && (
        <div className="history-filters__days">
          <DayField
            label={t('history.from')}
            day={period.from}
            onChange={(from) => {
              onChange({ ...period, from });
            }}
          />
          <DayField
            label={t('history.to')}
            day={period.to}
            onChange={(to) => {
              onChange({ ...period, to });
            }}
          />
        </div>
      )}
    </>
  );
}
