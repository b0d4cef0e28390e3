import { issueId } from '../../test/builders/ids';
import { verdictOnRollout } from '../../test/builders/verdict';
import type { Warning } from './action';
import { seenWith } from './seen-verdict';

const here = issueId('20001');
const verdict = verdictOnRollout();
const seen = (warning: Warning, on = here) =>
  seenWith([{ issueId: on, activity: 'rollout', warning }], here, verdict);

it('counts no longer what its reader hid, and says how it stands all the same', () => {
  expect(verdict).toMatchObject({ gaps: 1, severity: 'warning' });
  expect(seen('unanswered')).toEqual({ ...verdict, gaps: 0, severity: 'none', hidden: ['rollout'] });
});

it.each([
  ['another warning of the same activity', seen('differs')],
  ['the same warning on another epic', seen('unanswered', issueId('20002'))],
  ['nothing', seenWith([], here, verdict)],
])('counts everything where %s is hidden', (_, counted) => {
  expect(counted).toEqual({ ...verdict, hidden: [] });
});
