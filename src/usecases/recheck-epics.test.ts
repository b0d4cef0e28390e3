import { anAgreement } from '../../test/builders/agreement';
import { hasNewDay } from './recheck-epics';

it('sees the day begin in the time zone of the agreement', () => {
  const auckland = anAgreement({ settings: { timeZone: 'Pacific/Auckland' } });
  expect(hasNewDay(auckland, new Date('2026-06-10T12:20:00Z'))).toBe(true);
  expect(hasNewDay(auckland, new Date('2026-06-10T13:20:00Z'))).toBe(false);
  expect(hasNewDay(anAgreement(), new Date('2026-06-10T12:20:00Z'))).toBe(false);
});
