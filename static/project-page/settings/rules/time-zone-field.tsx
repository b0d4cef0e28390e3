import type { TimeZone } from '../../../../src/domain/time';
import { t } from '../../../shared/texts/text';

type TimeZoneFieldProps = { value: TimeZone; onChange: (zone: TimeZone) => void };

export function TimeZoneField({ value, onChange }: TimeZoneFieldProps) {
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), value]);
  return (
    <select
      className="select"
      aria-label={t('settings.timeZone')}
      value={value}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
    >
      {[...zones].sort().map((zone) => (
        <option key={zone} value={zone}>
          {zone.replaceAll('_', ' ')}
        </option>
      ))}
    </select>
  );
}
