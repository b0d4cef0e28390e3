import { withIssueKey } from './smart-values';

test('the key of the issue stands where the smart value stood, and nothing where no issue triggers the rule', () => {
  const inputs = { issueKey: '{{issue.key}}', note: 'on {{ issue.key }}', times: 2 };
  expect(withIssueKey(inputs, 'PAY-1')).toEqual({ issueKey: 'PAY-1', note: 'on PAY-1', times: 2 });
  expect(withIssueKey(inputs, undefined)).toEqual({ issueKey: '', note: 'on ', times: 2 });
});
