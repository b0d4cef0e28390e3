import { agreementId } from '../../../test/builders/ids';
import { noFilter, type Chip, type EpicFilter } from './epic-filter';
import { sortKeys, type SortKey } from './epic-sort';
import { listJql, searchAddress } from './list-jql';

const agreements = [{ id: agreementId('10001:0') }, { id: agreementId('10001:1') }];
const list = {
  projectKey: 'CHK',
  agreements,
  filter: noFilter,
  sort: 'created',
  hides: false,
  exists: (key: string) => key === 'CHK-9',
} as const;
const found = (filter: Partial<EpicFilter> = {}) => listJql({ ...list, filter: { ...noFilter, ...filter } });
/** Between what every query begins and ends with. */
const conditions = (filter: Partial<EpicFilter>) =>
  found(filter)
    .jql.replace('project = "CHK" AND ownershipGaps >= 0', '')
    .replace(' ORDER BY created DESC', '')
    .replace(' AND ', '');

describe('the list as JQL', () => {
  it('is all epics of the project, where nothing is filtered', () => {
    expect(found()).toEqual({
      jql: 'project = "CHK" AND ownershipGaps >= 0 ORDER BY created DESC',
      leftOut: [],
      countsHidden: false,
    });
  });

  it.each([
    [['gaps'], '(ownershipGaps > 0)'],
    [['critical', 'warning'], '(ownershipSeverity = "critical" OR ownershipSeverity = "warning")'],
    [['critical', 'done'], '(ownershipSeverity = "critical") AND (statusCategory = "Done")'],
    [['missingResult'], '(ownershipResultDue < startOfDay())'],
    [['notTracked'], '(ownershipState = "notTracked")'],
    [['closed'], '(rolloutState = "closed" OR experimentState = "closed" OR feedbackState = "closed")'],
    [
      ['mine'],
      '(rolloutState = "owned" AND rolloutOwner = currentUser() OR experimentState = "owned" AND experimentOwner = currentUser() OR feedbackState = "owned" AND feedbackOwner = currentUser() OR ownershipWaitsProduct = currentUser() OR ownershipWaitsEngineering = currentUser())',
    ],
  ] satisfies [Chip[], string][])('%j', (chips, jql) => {
    expect(conditions({ chips })).toBe(jql);
  });

  it('asks for the agreement, and for what the words begin with', () => {
    expect(conditions({ agreement: '1', text: 'one-page Chec' })).toBe(
      'ownershipAgreement = "10001:1" AND summary ~ "one*" AND summary ~ "page*" AND summary ~ "Chec*"',
    );
  });

  it('asks for an epic by its key only where there is one', () => {
    expect(conditions({ text: 'chk-9' })).toBe('key = "CHK-9"');
    expect(conditions({ text: 'chk-10' })).toBe('summary ~ "chk*" AND summary ~ "10*"');
  });

  it('lets no text and no address out of its quotes', () => {
    expect(conditions({ text: '" OR project = X', agreement: '1" OR project = X' })).toBe(
      'summary ~ "OR*" AND summary ~ "project*" AND summary ~ "X*"',
    );
  });

  it('knows that Jira counts what the reader hid, where warnings are asked for', () => {
    const hiding = (chips: Chip[]) => listJql({ ...list, hides: true, filter: { ...noFilter, chips } });
    expect(hiding(['gaps', 'done']).countsHidden).toBe(true);
    expect(hiding(['done', 'notTracked']).countsHidden).toBe(false);
    expect(found({ chips: ['gaps'] }).countsHidden).toBe(false);
  });

  it('leaves out what only the app knows, and what stands beside it, rather than hide anything', () => {
    expect(found({ chips: ['snoozed', 'closed', 'gaps'] })).toEqual({
      jql: 'project = "CHK" AND ownershipGaps >= 0 AND (ownershipGaps > 0) ORDER BY created DESC',
      leftOut: ['snoozed'],
      countsHidden: false,
    });
  });

  it('keeps the order where Jira knows one like it', () => {
    const orderBy = (sort: SortKey) => listJql({ ...list, sort }).jql.split(' ORDER BY ')[1];
    expect(Object.fromEntries(sortKeys.map((sort) => [sort, orderBy(sort)]))).toEqual({
      severity: 'ownershipGaps DESC, due',
      due: 'due',
      result: 'ownershipResultDue',
      stage: 'created DESC',
      created: 'created DESC',
      key: 'key',
    });
  });

  it("stands in the address of Jira's search", () => {
    expect(searchAddress('a = "b"')).toBe('/issues/?jql=a+%3D+%22b%22');
  });
});
