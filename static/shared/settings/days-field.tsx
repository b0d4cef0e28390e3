import { t } from '../texts/text';

const most = 365;

/** A number of days that a result may take. */
export function DaysField({ value, onChange }: { value: number; onChange: (days: number) => void }) {
  return (
    <label className="days">
      <input
        className="input days__input"
        type="number"
        required
        min={1}
        max={most}
        // An empty field is no number yet.
        value={Number.isNaN(value) ? '' : value}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.valueAsNumber);
        }}
      />
      {t('settings.days')}
    </label>
  );
}
