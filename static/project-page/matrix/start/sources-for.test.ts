import type { MyAgreement } from '../../../../src/contract';
import { agreementId } from '../../../../test/builders/ids';
import { sourcesFor } from './sources-for';

const mine = (id: string, side: MyAgreement['side']): Pick<MyAgreement, 'id' | 'side'> => ({
  id: agreementId(id),
  side,
});

it('is every other agreement that the viewer leads', () => {
  const [here, led, watched] = [
    mine('10000:0', 'product'),
    mine('10200:0', 'engineering'),
    mine('10300:0', null),
  ];
  expect(sourcesFor([here, led, watched], here.id)).toEqual([led]);
});
