import { defaultRoles } from '../../../src/domain/default-matrix';
import {
  chen,
  dana,
  dataScience,
  engineers,
  person,
  productLead,
  engineeringLead,
} from '../../../test/builders/answers';
import { named, saidBy } from '../../../test/builders/decision';
import { rolloutVerdict, type RolloutCase } from '../../../test/builders/verdict';
import { primaryAction } from './primary-action';
import type { Side } from '../../../src/domain/side';

const actionFor = (side: Side | null, epic: RolloutCase) =>
  primaryAction(rolloutVerdict(epic), { side }, defaultRoles);

const differsHere = {
  decision: { answers: { product: saidBy(chen, productLead), engineering: saidBy(dana, engineeringLead) } },
};

describe('the one thing that helps', () => {
  it.each([
    ['nobody answered', {}, { label: 'chooseOwner', inMatrix: true }],
    [
      'the agreement differs',
      { said: { product: productLead, engineering: engineers } },
      { label: 'settle', inMatrix: true },
    ],
    ['the two differ on this epic', differsHere, { label: 'settle', inMatrix: false }],
    [
      'the person decided on here has left',
      { decision: { answers: { product: saidBy(chen, person('dana')) } }, inactive: [dana] },
      { label: 'chooseOwner', inMatrix: false },
    ],
    [
      'the question is open',
      { settings: { appliesTo: { rollout: 'ask', experiment: 'every', feedback: 'every' } } },
      { label: 'answer', inMatrix: false },
    ],
  ] satisfies [string, RolloutCase, unknown][])('where %s', (_case, epic, action) => {
    expect(actionFor('product', epic)).toEqual(action);
    expect(actionFor(null, epic)).toBeUndefined();
  });

  it('is answering for the one who is waited for, and for nobody else', () => {
    const waits = { said: { product: productLead } };
    expect(actionFor('engineering', waits)).toEqual({ label: 'answer', inMatrix: true });
    expect(actionFor('product', waits)).toBeUndefined();
  });

  it('is naming someone for the side that the role belongs to', () => {
    const unnamed = { said: { both: engineers } };
    expect(actionFor('engineering', unnamed)).toEqual({
      label: 'name',
      roleId: engineers.roleId,
      inMatrix: false,
    });
    expect(actionFor('product', unnamed)).toBeUndefined();
    expect(actionFor('product', { said: { both: dataScience } })).toMatchObject({ label: 'name' });
  });

  it('is nothing where there is an owner', () => {
    expect(
      actionFor('engineering', { said: { both: engineers }, decision: { answers: {}, named: named(chen) } }),
    ).toBeUndefined();
  });
});
