import { accountId, agreementId } from '../../test/builders/ids';
import { digestJobs } from './digest-jobs';

const reader = (number: number) => accountId(`reader-${String(number)}`);

test('what one agreement’s digests are made of is read once for twenty readers', () => {
  const shop = agreementId('10000:0');
  const pay = agreementId('10000:1');
  const due = Array.from({ length: 21 }, (_none, index) => ({ accountId: reader(index), agreementId: shop }));
  const jobs = digestJobs([...due, { accountId: reader(0), agreementId: pay }]);
  expect(jobs).toMatchObject([
    { kind: 'sendDigests', agreementId: shop },
    { kind: 'sendDigests', agreementId: shop, to: [reader(20)] },
    { kind: 'sendDigests', agreementId: pay, to: [reader(0)] },
  ]);
  expect(digestJobs([])).toEqual([]);
});
