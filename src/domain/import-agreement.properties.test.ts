import fc from 'fast-check';
import { anAgreement } from '../../test/builders/agreement';
import { ana, ben, chen, dana, engineers, notNeeded, person, productLead } from '../../test/builders/answers';
import { activityId, roleId } from '../../test/builders/ids';
import { aFile, fresh, importing } from '../../test/builders/importing';
import type { ActivityRecord, Agreement } from './agreement';
import { importAgreement } from './import-agreement';
import type { ForeignAgreement } from './importing';
import type { Owner } from './owner';
import { peopleIn } from './people-in';

const analysts = roleId('role-7');
const owner = fc.constantFrom<Owner[]>(
  productLead,
  engineers,
  { kind: 'role', roleId: analysts },
  person('chen'),
  person('dana'),
);
const people = fc.uniqueArray(fc.constantFrom(ana, chen, dana));
const filter = fc.record({
  labels: fc.uniqueArray(fc.constantFrom('web', 'infra')),
  componentIds: fc.constant<string[]>([]),
  typeIds: fc.uniqueArray(fc.constantFrom('10000', '99')),
});
const rule = fc.oneof(
  fc.constantFrom({ kind: 'every' as const }, { kind: 'ask' as const }),
  filter.map((named) => ({ kind: 'some' as const, filter: named })),
);
const days = fc.constantFrom(1, 14, 90);

const role = fc.record({ side: fc.constantFrom('product', 'engineering'), members: people });
const roles = fc.tuple(role, role).map(([design, own]) => [
  { ...design, id: roleId('design'), side: 'product' as const },
  { ...own, id: analysts, name: 'Analysts' },
]);

const text = fc.constantFrom('Starts early', 'Ends late');
const line = fc.record(
  {
    suggested: owner,
    note: text.map((written) => ({ text: written })),
    involved: fc.record({
      consulted: fc.array(owner, { maxLength: 2 }),
      informed: fc.array(owner, { maxLength: 2 }),
    }),
    state: fc.record({ answer: fc.oneof(owner, fc.constant(notNeeded)) }, { requiredKeys: [] }),
  },
  { requiredKeys: ['state'] },
);
const lines = fc.tuple(line, line, line).map(([rollout, spec, own]) => [
  { ...rollout, id: activityId('rollout'), group: 'afterCode' as const },
  { ...spec, id: activityId('spec'), group: 'whyWhat' as const },
  { ...own, id: activityId('own-7'), group: 'howTeam' as const, name: 'On call' },
]);

const file: fc.Arbitrary<ForeignAgreement> = fc
  .record({
    roles,
    activities: lines,
    settings: fc.record({
      appliesTo: fc.record({ rollout: rule, experiment: rule, feedback: rule }),
      resultDays: fc.record({ rollout: days, experiment: days, feedback: days }),
      shipsNothing: filter,
      decideBy: fc.constantFrom('inProgress', 'done'),
      decidedBy: fc.constantFrom('eitherLead', 'bothLeads'),
      namedBy: fc.constantFrom('lead', 'role'),
      notShipped: fc.uniqueArray(fc.constantFrom("Won't do", 'Cancelled', 'Parked')),
    }),
  })
  .map((said) => aFile(said));

const proposed = {
  side: 'engineering',
  change: { kind: 'decideBy', value: 'done' },
  by: ben,
  at: importing.at,
} as const;
const standing = fc.constantFrom<Agreement>(
  anAgreement(),
  anAgreement({
    tracked: true,
    said: { rollout: { product: engineers }, feedback: { both: person('chen') } },
    proposals: [proposed],
    roles: fresh.roles.slice(0, 1),
  }),
  anAgreement({ soleSide: 'product', leads: { product: ana, engineering: null }, activities: [] }),
);
const oneFile = fc.tuple(standing, file);

test('the same file brings nothing the second time', () => {
  fc.assert(
    fc.property(oneFile, ([agreement, said]) => {
      const { next } = importAgreement(agreement, said, importing);
      const again = importAgreement(next, said, { ...importing, at: '2026-06-02T08:00:00.000Z' });
      expect(again).toMatchObject({ next, items: [], brings: { activities: 0, roles: 0, suggestions: 0 } });
    }),
  );
});

const untouched = ({
  leads,
  soleSide,
  nominations,
  absences,
  tracking,
  others,
  review,
  activities,
}: Agreement) => ({
  ...{ leads, soleSide, nominations, absences, tracking, others, review },
  answers: activities.flatMap(({ id, answers, inForce }: ActivityRecord) =>
    inForce || answers.product || answers.engineering ? [{ id, answers, inForce }] : [],
  ),
});

test('whatever a file says, nobody has answered and nobody leads who did not before', () => {
  fc.assert(
    fc.property(oneFile, ([agreement, said]) => {
      expect(untouched(importAgreement(agreement, said, importing).next)).toEqual(untouched(agreement));
    }),
  );
});

test('it brings nobody who is not here, and no role that is not', () => {
  fc.assert(
    fc.property(oneFile, ([agreement, said]) => {
      const { next } = importAgreement(agreement, said, importing);
      expect([...peopleIn(next)]).not.toContain(dana);
      const here = next.roles.map(({ id }) => id);
      const named = next.activities.flatMap(({ suggested, involved }) => [
        suggested,
        ...(involved?.consulted ?? []),
        ...(involved?.informed ?? []),
      ]);
      for (const each of named) if (each?.kind === 'role') expect(here).toContain(each.roleId);
    }),
  );
});
