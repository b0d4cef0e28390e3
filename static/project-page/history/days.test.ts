import type { ChangeView } from '../../../src/contract';
import { ana } from '../../../test/builders/answers';
import { agreementId } from '../../../test/builders/ids';
import { byDay } from './days';

const change = (at: string): ChangeView => ({
  id: at,
  agreementId: agreementId('10000:0'),
  issueId: null,
  issueKey: null,
  actor: ana,
  at,
  items: [],
});

it('groups changes by the day it was in the time zone of the agreement', () => {
  const changes = ['2026-05-03T21:30:00.000Z', '2026-05-02T22:30:00.000Z', '2026-05-02T09:00:00.000Z'].map(
    change,
  );
  expect(byDay(changes, 'Europe/Berlin').map(({ day, changes: ofDay }) => [day, ofDay.length])).toEqual([
    ['2026-05-03', 2],
    ['2026-05-02', 1],
  ]);
});
