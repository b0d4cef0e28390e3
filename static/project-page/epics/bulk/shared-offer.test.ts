import { defaultRoles } from '../../../../src/domain/default-matrix';
import { ana, ben, chen } from '../../../../test/builders/answers';
import { aRow, everyView } from '../../../../test/builders/epic-row';
import { agreementId } from '../../../../test/builders/ids';
import { sharedOffer } from './shared-offer';

const people = new Map<never, never>();
const under = (agreement: Parameters<typeof everyView>[0]) => ({
  ...aRow({ number: 2 }),
  agreement: { ...everyView(agreement), id: agreementId('10000:1') },
});

it('is what the agreement offers where there is one', () => {
  const { terms } = sharedOffer([aRow(), aRow({ number: 2 })], people);
  expect(terms).toMatchObject({ leads: { product: ana, engineering: ben }, soleSide: null });
  expect(terms.roles).toEqual(defaultRoles);
});

it('of several agreements is what all of them have, and names no lead who leads only one', () => {
  const roles = defaultRoles.filter(({ id }) => id !== 'design');
  const theirs = under({ roles, leads: { product: ana, engineering: chen } });
  const { terms, owners } = sharedOffer([aRow(), theirs], people);
  expect(terms.leads).toEqual({ product: ana, engineering: null });
  expect(terms.roles.map(({ id }) => id)).toEqual(roles.map(({ id }) => id));
  expect(owners.leads).toEqual(terms.leads);
});

it('holds no role that one of them has retired', () => {
  const roles = defaultRoles.map((role) =>
    role.id === 'design' ? { ...role, retired: true as const } : role,
  );
  const { terms } = sharedOffer([aRow(), under({ roles })], people);
  expect(terms.roles.map(({ id }) => id)).not.toContain('design');
});

it('offers both positions unless the same side answers alone in all of them', () => {
  const alone = { soleSide: 'product', leads: { product: ana, engineering: null } } as const;
  const here = aRow({}, {}, { agreement: alone });
  expect(sharedOffer([here, under(alone)], people).terms.soleSide).toBe('product');
  expect(sharedOffer([here, under({})], people).terms.soleSide).toBeNull();
});
