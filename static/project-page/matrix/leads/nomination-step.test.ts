import { ana, ben, chen } from '../../../../test/builders/answers';
import { aNomination } from '../../../../test/builders/nomination';
import type { Positions } from './nomination-moves';
import { nominationStep } from './nomination-step';

const nobody = { product: null, engineering: null };
const anaStands = (parts: Partial<Positions>) =>
  nominationStep(
    { leads: nobody, nominations: { product: aNomination(ana) }, soleSide: null, ...parts },
    'product',
  );

describe('what someone who stands for a side waits for', () => {
  it('is somebody for the other side', () => {
    expect(anaStands({})).toEqual({ kind: 'invite' });
    expect(anaStands({ nominations: { product: aNomination(ana, chen) } })).toEqual({ kind: 'invite' });
  });

  it('is their own click, once the other one has accepted them', () => {
    const nominations = { product: aNomination(ana), engineering: aNomination(ben, ana) };
    expect(anaStands({ nominations })).toEqual({ kind: 'accept', other: ben });
  });

  it('is the other one, whom they accepted', () => {
    const nominations = { product: aNomination(ana, ben), engineering: aNomination(ben) };
    expect(anaStands({ nominations })).toEqual({ kind: 'acceptedBy', other: ben });
  });

  it('is the lead of the other side', () => {
    expect(anaStands({ leads: { product: null, engineering: ben } })).toEqual({
      kind: 'acceptedBy',
      other: ben,
    });
  });

  it('is both, where two stand side by side', () => {
    const nominations = { product: aNomination(ana, chen), engineering: aNomination(ben) };
    expect(anaStands({ nominations })).toEqual({ kind: 'acceptEach', other: ben });
  });
});
