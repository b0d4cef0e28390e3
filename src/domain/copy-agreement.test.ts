import { anAgreement, given } from '../../test/builders/agreement';
import {
  ana,
  ben,
  dataScience,
  engineeringLead,
  engineers,
  notNeeded,
  person,
  productLead,
} from '../../test/builders/answers';
import { activityId, roleId } from '../../test/builders/ids';
import type { Agreement } from './agreement';
import { copyAgreement, type OwnLines } from './copy-agreement';
import type { Answer, Role } from './owner';

const copying = {
  side: 'product',
  by: ana,
  at: '2026-06-01T09:00:00.000Z',
  newActivityId: (place: number) => activityId(`own-2-${String(place)}`),
  newRoleId: (place: number) => roleId(`role-2-${String(place)}`),
} as const;

const { roles, activities } = anAgreement();
const said = (answers: Record<string, Answer>, parts: Partial<OwnLines> = {}): OwnLines => ({
  roles,
  lines: activities.map(({ id, group }) => {
    const mine = answers[id];
    return { id, group, ...(mine && { mine }) };
  }),
  ...parts,
});
const answersIn = ({ activities: records }: Agreement) =>
  Object.fromEntries(
    records.flatMap(({ id, answers: { product } }) => (product ? [[id, product.answer]] : [])),
  );

describe('copying an agreement', () => {
  it("gives the lead's own answers again, and nobody else's", () => {
    const { next, items } = copyAgreement(
      anAgreement(),
      said({ rollout: engineers, spec: productLead, feedback: notNeeded }),
      copying,
    );
    expect(answersIn(next)).toEqual({ rollout: engineers, spec: productLead, feedback: notNeeded });
    expect(next.activities.every(({ answers }) => answers.engineering === undefined)).toBe(true);
    expect(items.every((item) => item.kind === 'answered' && item.side === 'product')).toBe(true);
  });

  it('names nobody: not as an owner, not in a role', () => {
    const filled = roles.map((role) => ({ ...role, members: [ben] }));
    const { next } = copyAgreement(
      anAgreement(),
      said({ rollout: person('chen') }, { roles: filled }),
      copying,
    );
    expect(answersIn(next)).toEqual({});
    expect(next.roles).toEqual(roles);
  });

  it("brings the team's own lines and roles, and answers by them", () => {
    const analysts: Role = { id: roleId('role-9'), side: 'product', name: 'Analysts', members: [] };
    const onCall = { id: activityId('own-9'), group: 'howTeam', name: 'On call' } as const;
    const own = { kind: 'role', roleId: analysts.id } as const;
    const { next } = copyAgreement(
      anAgreement(),
      { roles: [analysts], lines: [{ ...onCall, mine: own }] },
      copying,
    );
    const line = next.activities.find(({ name }) => name === 'On call');
    const role = next.roles.find(({ name }) => name === 'Analysts');
    expect(line?.answers.product?.answer).toEqual({ kind: 'role', roleId: role?.id });
    expect(role?.id).not.toBe(analysts.id);
  });

  it('leaves alone what this side answered, and what is agreed', () => {
    const here = anAgreement({ said: { rollout: { product: dataScience }, feedback: { both: engineers } } });
    const { items } = copyAgreement(here, said({ rollout: engineers, feedback: productLead }), copying);
    expect(items).toEqual([]);
  });

  it('leaves alone what is in force, also where the lead is new and answered nothing yet', () => {
    const here = anAgreement({ said: { feedback: { both: engineers } } });
    const ofSuccessor = {
      ...here,
      activities: here.activities.map((record) => ({ ...record, answers: {} })),
    };
    expect(copyAgreement(ofSuccessor, said({ feedback: productLead }), copying).items).toEqual([]);
  });

  it("meets the other's answer as every answer does", () => {
    const here = anAgreement({ said: { rollout: { engineering: engineers } } });
    const { items } = copyAgreement(here, said({ rollout: engineers }), copying);
    expect(items.map(({ kind }) => kind)).toEqual(['answered', 'agreed']);
  });

  it('never gives both answers of a line', () => {
    const here = anAgreement();
    const covered = {
      ...here,
      activities: here.activities.map((record) =>
        record.id === activityId('rollout')
          ? { ...record, answers: { engineering: given(ana, engineers) } }
          : record,
      ),
    };
    expect(copyAgreement(covered, said({ rollout: engineers }), copying).items).toEqual([]);
  });

  it('leaves out a position that is not there', () => {
    const alone = anAgreement({ soleSide: 'product' });
    expect(copyAgreement(alone, said({ rollout: engineeringLead }), copying).items).toEqual([]);
  });
});
