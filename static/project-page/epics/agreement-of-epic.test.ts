import { anEpic } from '../../../test/builders/epic';
import { everyView } from '../../../test/builders/epic-row';
import { agreementId } from '../../../test/builders/ids';
import { agreementsFor } from './agreement-of-epic';

const scope = { labels: ['payments'], componentIds: [], typeIds: [] };
const rest = everyView({ settings: { timeZone: 'Pacific/Kiritimati' } });
const team = everyView();
const id = agreementId('10000:1');
const payments = {
  ...team,
  id,
  terms: { ...team.terms, agreementId: id },
  scoped: { name: 'Payments', scope },
};

it('is the one whose epics they are, with the day that it is there', () => {
  const find = agreementsFor([rest, payments], new Date('2026-09-15T12:00:00.000Z'));
  expect(find(anEpic())).toEqual({ agreement: rest, today: '2026-09-16' });
  expect(find(anEpic({ labels: ['payments'] }))).toEqual({ agreement: payments, today: '2026-09-15' });
});
