import { anAbsence } from '../../test/builders/absence';
import { anAgreement, given } from '../../test/builders/agreement';
import {
  ana,
  ben,
  chen,
  dana,
  engineeringLead,
  engineers,
  person,
  productLead,
} from '../../test/builders/answers';
import { accountId } from '../../test/builders/ids';
import type { Agreement, Unreachable } from './agreement';
import { vacateLead, withoutAccount } from './forget-account';
import { formerUser } from './former-user';

const at = '2026-06-01T08:00:00.000Z';

test('a lead who is forgotten leaves a vacant position, on record under no name', () => {
  const { next, items } = vacateLead(anAgreement(), ana);
  expect(next.leads).toEqual({ product: null, engineering: ben });
  expect(items).toEqual([{ kind: 'leadNamed', side: 'product', from: formerUser, to: null }]);
});

test('anybody else leaves no position', () => {
  const agreement = anAgreement();
  expect(vacateLead(agreement, chen)).toEqual({ next: agreement, items: [] });
});

test('what waited for the lead ends with them, what both agreed stays', () => {
  const said = { rollout: { both: productLead }, feedback: { product: engineers } };
  const { activities } = withoutAccount(anAgreement({ said }), ana);
  expect(activities[0]).toMatchObject({ inForce: { answer: productLead } });
  expect(activities.flatMap(({ answers }) => answers.product ?? [])).toEqual([]);
  expect(activities[0]?.answers.engineering).toEqual(given(ben, productLead));
});

test('who wants to lead, and whom they accept, ends with either of the two', () => {
  const vacant = { leads: { product: null, engineering: null } };
  const nominations: Agreement['nominations'] = {
    product: { accountId: chen, at, accepts: null },
    engineering: { accountId: dana, at, accepts: chen },
  };
  expect(withoutAccount(anAgreement({ ...vacant, nominations }), chen).nominations).toEqual({});
  expect(withoutAccount(anAgreement({ ...vacant, nominations }), dana).nominations).toEqual({
    product: nominations.product,
  });
});

test('their absences are gone, and whom they covered for nobody covers', () => {
  const absences = [
    anAbsence(),
    anAbsence({ accountId: chen, cover: ben }),
    anAbsence({ accountId: ben, cover: dana }),
  ];
  expect(withoutAccount(anAgreement({ absences }), chen).absences).toEqual([
    anAbsence({ cover: null }),
    anAbsence({ accountId: ben, cover: dana }),
  ]);
});

test('they are in no role, consulted on nothing, and not out of reach; whom they stood with stays', () => {
  const agreement = anAgreement();
  const reason = 'left' as const;
  const unreachable: Unreachable[] = [chen, dana].map((id) => ({ accountId: id, reason }));
  const both = [person('chen'), engineeringLead, person('dana')];
  const next = withoutAccount(
    {
      ...agreement,
      unreachable,
      roles: agreement.roles.map((role) => ({ ...role, members: [dana, chen] })),
      activities: agreement.activities.map((activity) => ({
        ...activity,
        involved: { consulted: both, informed: both, by: ana, at },
      })),
    },
    chen,
  );
  expect(next.roles.map(({ members }) => members)).toEqual(agreement.roles.map(() => [dana]));
  expect(next.activities.map(({ involved }) => involved)).toEqual(
    agreement.activities.map(() => ({ consulted: both.slice(1), informed: both.slice(1), by: ana, at })),
  );
  expect(next.unreachable).toEqual([{ accountId: dana, reason }]);
});

test('nothing changes for somebody who stands nowhere', () => {
  const agreement = anAgreement({ absences: [anAbsence()], said: { rollout: { both: person('chen') } } });
  expect(withoutAccount(agreement, accountId('nobody'))).toEqual(agreement);
});
