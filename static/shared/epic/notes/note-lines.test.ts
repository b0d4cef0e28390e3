import { ana, ben, chen, engineers, person, productLead } from '../../../../test/builders/answers';
import type { Said } from '../../../../test/builders/agreement';
import { closedFor } from '../../../../test/builders/decision';
import { aCase, type CaseOptions, type FoundCase } from '../../../../test/builders/epic-row';

const at = '2026-09-12T08:00:00.000Z';

/** The keys of the texts: there is no catalogue. */
async function notes(epic: FoundCase, options: CaseOptions): Promise<string[]> {
  Object.assign(globalThis, { __bridge: { callBridge: () => Promise.resolve({}) } });
  const { noteLines } = await import('./note-lines');
  return noteLines(aCase(epic, options), 'rollout').map(({ text }) => text);
}

const away = (
  accountId: typeof ana,
  [from, to]: [string, string],
  cover: typeof ana | null,
  said: Said,
): CaseOptions => ({
  said: { rollout: said },
  agreement: { absences: [{ accountId, from, to, cover, by: accountId, at }] },
});
const now: [string, string] = ['2026-09-14', '2026-09-25'];
const later: [string, string] = ['2026-09-21', '2026-10-02'];
const cover = 'epic.note.coveredBy';

describe('who is away for long', () => {
  it.each<[string, FoundCase, CaseOptions, string[]]>([
    [
      'the owner, now',
      {},
      away(chen, now, ben, { both: person('chen') }),
      [`epic.note.away.other.now ${cover}`],
    ],
    ['the viewer', {}, away(ana, now, ben, { both: productLead }), [`epic.note.away.you.now ${cover}`]],
    ['nobody covers', {}, away(chen, now, null, { both: person('chen') }), ['epic.note.away.other.now']],
    ['later, when nothing is due', {}, away(chen, later, ben, { both: person('chen') }), []],
    [
      'later, when it is due',
      { dueInDays: 10 },
      away(chen, later, ben, { both: person('chen') }),
      [`epic.note.away.other.later ${cover}`],
    ],
    ['a warning says so', { dueInDays: 10 }, away(chen, later, null, { both: person('chen') }), []],
    [
      'who is waited for',
      {},
      away(ben, now, chen, { product: engineers }),
      [`epic.note.away.other.now ${cover}`],
    ],
    [
      'who names somebody',
      {},
      away(ben, now, chen, { both: engineers }),
      [`epic.note.away.other.now ${cover}`],
    ],
    ['somebody else', {}, away(ben, now, chen, { both: productLead }), []],
  ])('%s', async (_case, epic, options, texts) => {
    expect(await notes(epic, options)).toEqual(texts);
  });
});

describe('work that was reopened', () => {
  const reopened = { by: ben, at };
  const owned: CaseOptions = { said: { rollout: { both: productLead } } };

  it('is expected to have a result again', async () => {
    const texts = await notes({ decisions: { rollout: { answers: {}, reopened } } }, owned);
    expect(texts).toEqual(['epic.note.reopened']);
  });

  it.each<[string, FoundCase]>([
    [
      'a warning says so',
      { stage: 'done', doneDaysAgo: 30, decisions: { rollout: { answers: {}, reopened } } },
    ],
    ['it is closed', { decisions: { rollout: { answers: {}, reopened, closed: closedFor(ana) } } }],
  ])('is not told where %s', async (_case, epic) => {
    expect(await notes(epic, owned)).not.toContain('epic.note.reopened');
  });
});
