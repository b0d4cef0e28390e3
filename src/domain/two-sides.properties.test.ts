import fc from 'fast-check';
import { anAbsence } from '../../test/builders/absence';
import { anAgreement } from '../../test/builders/agreement';
import { ana, ben, chen, engineers, notNeeded } from '../../test/builders/answers';
import { activityId } from '../../test/builders/ids';
import { activityOf, type Agreement } from './agreement';
import { answerActivity, answeredForOther } from './answer-activity';
import { enterAbsence, mayKeepAbsence, refusesAbsence } from './enter-absence';
import { ledBy, speakersOf, spokenForBy } from './leads';
import { nameLeads } from './name-leads';
import { otherSide, sides } from './side';
import { withSoleSide } from './sole-side';

const rollout = activityId('rollout');
const days = ['2026-07-06', '2026-07-07', '2026-07-08', '2026-07-09'] as const;
const at = '2026-07-06T08:00:00.000Z';

const person = fc.constantFrom(ana, ben, chen);
const day = fc.constantFrom(...days);
const lead = fc.record({
  kind: fc.constant('lead' as const),
  side: fc.constantFrom(...sides),
  to: fc.option(person),
});
const away = fc.record({
  kind: fc.constant('away' as const),
  accountId: person,
  from: day,
  to: day,
  cover: fc.constantFrom(chen, chen, ben, null),
});
const answer = fc.record({
  kind: fc.constant('answer' as const),
  by: person,
  day,
  answer: fc.constantFrom(engineers, notNeeded),
});
const alone = fc.record({ kind: fc.constant('alone' as const), side: fc.option(fc.constantFrom(...sides)) });
// Weighted towards what it takes to answer for both sides: one cover, of each lead, on different days.
const command = fc.oneof(
  { weight: 1, arbitrary: lead },
  { weight: 12, arbitrary: away },
  { weight: 24, arbitrary: answer },
  { weight: 1, arbitrary: alone },
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

/** As the use cases do it: what is refused changes nothing. */
function run(agreement: Agreement, done: Command): Agreement {
  switch (done.kind) {
    case 'lead': {
      const leads = { ...agreement.leads, [done.side]: done.to };
      if (agreement.soleSide !== null || (leads.product !== null && leads.product === leads.engineering)) {
        return agreement;
      }
      return nameLeads(agreement, leads, at).next;
    }
    case 'away': {
      const absence = anAbsence({ ...done, by: done.accountId });
      const author = {
        accountId: done.accountId,
        side: ledBy(agreement.leads, done.accountId),
        canAdminister: false,
      };
      const isRefused =
        !mayKeepAbsence(agreement, author, absence) || refusesAbsence(agreement, absence, days[0]);
      return isRefused ? agreement : enterAbsence(agreement, absence, days[0]).next;
    }
    case 'answer': {
      const side = spokenForBy(agreement, done.by, done.day);
      const record = activityOf(agreement, rollout);
      if (!side || !record || answeredForOther(record, side, done.by)) return agreement;
      const { by, answer } = done;
      return answerActivity(agreement, { side, by, activityId: rollout, answer, at }).agreement;
    }
    case 'alone':
      return withSoleSide(agreement, done.side, at).next;
  }
}

function wrongIn(agreement: Agreement): string[] {
  const { leads, soleSide } = agreement;
  const [product, engineering] = sides.map((side) => activityOf(agreement, rollout)?.answers[side]?.by);
  const coversOther = sides.some((side) => {
    const other = leads[otherSide(side)];
    return other !== null && days.some((today) => speakersOf(agreement, side, today).includes(other));
  });
  return [
    ...(leads.product !== null && leads.product === leads.engineering ? ['leads both'] : []),
    ...(soleSide !== null && leads[otherSide(soleSide)] !== null ? ['leads what is not there'] : []),
    ...(product !== undefined && product === engineering ? ['answers for both'] : []),
    ...(coversOther ? ['covers for the other lead'] : []),
  ];
}

test('whoever leads, covers and answers: no account ever stands on both sides', () => {
  fc.assert(
    fc.property(fc.array(command, { minLength: 10, maxLength: 40 }), (commands) => {
      let agreement = anAgreement();
      for (const done of commands) {
        const before = agreement;
        agreement = run(agreement, done);
        expect(wrongIn(agreement)).toEqual([]);
        if (activityOf(before, rollout)?.inForce)
          expect(activityOf(agreement, rollout)?.inForce).toBeDefined();
      }
    }),
    { numRuns: 1000 },
  );
});

test('a replaced lead leaves what is in force, and nothing that they said by themselves', () => {
  fc.assert(
    fc.property(
      fc.array(command, { minLength: 10, maxLength: 40 }),
      fc.constantFrom(...sides),
      (commands, side) => {
        const before = commands.reduce(run, anAgreement());
        const { next } = nameLeads(before, { ...before.leads, [side]: null }, at);
        if (before.leads[side] === null) return;
        const [was, is] = [activityOf(before, rollout), activityOf(next, rollout)];
        expect(is?.inForce).toEqual(was?.inForce);
        expect(is?.answers).not.toHaveProperty(side);
        expect(is?.answers[otherSide(side)]).toEqual(was?.answers[otherSide(side)]);
      },
    ),
  );
});
