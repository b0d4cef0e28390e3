import fc from 'fast-check';
import type { AgreementView } from '../../../src/contract';
import type { AccountId } from '../../../src/domain/ids';
import type { Answer, Owner } from '../../../src/domain/owner';
import { anAgreementView } from '../../../test/builders/agreement-view';
import { answeredAt } from '../../../test/builders/agreement';
import { ana, ben } from '../../../test/builders/answers';
import { accountId, activityId, roleId } from '../../../test/builders/ids';
import { loadEnglishTexts } from '../../../test/support/english-texts';
import type { Found } from '../import/matching/here';

const names = new Map<AccountId, string>([
  [ana, 'Ana Kim'],
  [ben, 'Ben Okafor'],
  [accountId('chen'), '=HYPERLINK("evil")'],
  [accountId('doe'), 'Doe, "JD" John'],
  [accountId('odd'), '@Kim; Lee'],
  [accountId('ops'), '@Ops'],
]);
const roles: AgreementView['roles'] = [
  { id: roleId('engineers'), side: 'engineering', members: [] },
  { id: roleId('role-1'), side: 'product', name: 'Design & research', members: [] },
  { id: roleId('role-2'), side: 'product', name: '+ QA / Ops', members: [] },
  { id: roleId('role-3'), side: 'product', name: 'TBD', members: [] },
];

beforeAll(loadEnglishTexts);

const contextOf = ({ leads }: AgreementView, viewer: AccountId | null) => ({
  leads,
  roles,
  viewer,
  people: new Map(
    [...names].map(([id, name]) => [id, { accountId: id, name, avatarUrl: null, active: true }]),
  ),
});

const activityOf = (
  id: string,
  name: string,
  state: AgreementView['activities'][number]['state'],
  involved: Record<'consulted' | 'informed', Owner[]> = { consulted: [], informed: [] },
): AgreementView['activities'][number] => ({
  id: activityId(id),
  group: 'howTeam',
  name,
  state,
  toConfirm: [],
  involved: { ...involved, by: ana, at: answeredAt },
});
const agreed = (answer: Answer) => ({ state: 'agreed' as const, answer, since: answeredAt });

const view = (activities: AgreementView['activities']): AgreementView => ({
  ...anAgreementView(),
  leads: { product: ana, engineering: ben },
  roles,
  activities,
});

/** What an export says when it comes in again: whose it is, line by line. */
async function comesBack(agreement: AgreementView) {
  const { csvOf } = await import('./csv');
  const { matrixRows } = await import('./matrix-rows');
  const { hereOf, ownWords } = await import('../import/page/use-here');
  const { readRaciFile } = await import('../import/reading/read-raci');
  const { namedLines, namesInFile } = await import('../import/matching/names-in');
  const { planOf } = await import('../import/matching/plan');
  const { answersIn } = await import('../import/matching/answers-in');
  const file = csvOf(matrixRows(agreement, contextOf(agreement, ana)));
  const reading = readRaciFile(Buffer.from(file), ownWords());
  if ('problem' in reading) throw new Error(JSON.stringify(reading));
  const here = hereOf({ agreement });
  const people = new Map<string, Found[]>([...names].map(([id, name]) => [name, [{ accountId: id, name }]]));
  const lines = namedLines(reading.lines, here, people);
  return answersIn(planOf(lines, namesInFile(lines, here, people), here));
}

const owner = fc.oneof(
  fc.constantFrom<Owner>({ kind: 'lead', side: 'product' }, { kind: 'lead', side: 'engineering' }),
  fc.constantFrom<Owner>(...roles.map(({ id }): Owner => ({ kind: 'role', roleId: id }))),
  fc.constantFrom<Owner>(
    ...['chen', 'doe', 'odd', 'ops'].map((id): Owner => ({ kind: 'person', accountId: accountId(id) })),
  ),
);
const owners = fc.uniqueArray(owner, { maxLength: 4, selector: (each) => JSON.stringify(each) });
/** Any words, as long as there is one in it, with whatever a spreadsheet could take for something else. */
const name = fc
  .tuple(
    fc.constantFrom('', '=', '+1', '-', '@', "'", "'=", '"', ';', '\u0430'),
    fc.string({ maxLength: 20 }),
  )
  .map(([start, rest]) => `${start} on call ${rest}`.replace(/\s+/gu, ' ').trim());

it('comes in again as it went out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.record({
          name,
          answer: fc.oneof(owner, fc.constant<Answer>({ kind: 'notNeeded' })),
          consulted: owners,
          informed: owners,
        }),
        { minLength: 1, maxLength: 5, selector: (line) => line.name.toLowerCase() },
      ),
      async (lines) => {
        const activities = lines.map((line, index) =>
          activityOf(`own-${String(index)}`, line.name, agreed(line.answer), line),
        );
        const { roles: added, lines: sent } = await comesBack(view(activities));
        expect(added).toEqual([]);
        expect(sent).toEqual(
          lines.map(({ answer, consulted, informed }, index) => ({
            activity: { id: `own-${String(index)}` },
            answer,
            consulted,
            informed,
          })),
        );
      },
    ),
  );
});

describe('what leaves', () => {
  const lead = { kind: 'lead', side: 'product' } as const;
  const given = { answer: lead, by: ana, at: answeredAt };
  const other = { answer: { kind: 'role', roleId: roleId('engineers') } as const, by: ben, at: answeredAt };
  const every = view([
    activityOf('own-1', 'Waiting', { state: 'waiting', for: 'engineering', given: other }),
    activityOf('own-2', 'Differing', {
      state: 'differs',
      clash: 'different',
      answers: { product: given, engineering: other },
    }),
    activityOf('own-3', 'Changing', {
      state: 'changing',
      answer: lead,
      since: '2026-05-01T23:30:00.000Z',
      answers: { product: given, engineering: other },
    }),
    activityOf('own-4', 'Suggested', { state: 'suggested', owner: lead }),
    activityOf('own-5', 'Open', { state: 'suggested' }),
    {
      ...activityOf('own-6', 'Agreed', agreed(lead)),
      group: 'whyWhat',
      note: { text: 'Why', by: ana, at: answeredAt },
    },
  ]);
  const rowsOf = async (viewer: AccountId | null) => {
    const { matrixRows } = await import('./matrix-rows');
    const inBerlin = { ...every.terms.settings, timeZone: 'Europe/Berlin' };
    const agreement = { ...every, terms: { ...every.terms, settings: inBerlin } };
    return matrixRows(agreement, contextOf(agreement, viewer));
  };
  const rowOf = async (name: string, viewer: AccountId | null = null) =>
    (await rowsOf(viewer)).find(({ activity }) => activity === name);

  it('never holds an answer that waits for the other lead, also not for who gave it', async () => {
    const waiting = await rowOf('Waiting', ben);
    expect(waiting).toMatchObject({
      accountable: '',
      state: { kind: 'waiting', text: 'Waits for Engineering lead (Ben Okafor)' },
    });
    expect(JSON.stringify(waiting)).not.toContain('Engineers');
  });

  it('speaks of nobody as “you”', async () => {
    const differing = await rowOf('Differing', ana);
    expect(differing?.state.text).toBe(
      'Differs: product says Product lead (Ana Kim), engineering says Engineers',
    );
  });

  it.each([
    ['Changing', 'changing', /^Agreed since May 2, 2026; a change is proposed$/],
    ['Suggested', 'suggested', /^Suggested: Product lead \(Ana Kim\)$/],
    ['Open', 'open', /^Not answered yet$/],
    ['Agreed', 'agreed', /^Agreed since May 1, 2026$/],
  ])('says how it stands, by the days of the agreement: %s', async (activity, kind, text) => {
    const state = (await rowOf(activity))?.state;
    expect(state?.kind).toBe(kind);
    expect(state?.text).toMatch(text);
  });

  it('is in the order of the matrix, with its notes, and with an owner only where one is agreed', async () => {
    const rows = await rowsOf(null);
    expect(rows.map(({ activity, accountable, note }) => [activity, accountable, note])).toEqual([
      ['Agreed', 'Product lead (Ana Kim)', 'Why'],
      ['Waiting', '', ''],
      ['Differing', '', ''],
      ['Changing', 'Product lead (Ana Kim)', ''],
      ['Suggested', '', ''],
      ['Open', '', ''],
    ]);
  });
});
