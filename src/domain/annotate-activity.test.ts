import { anActivity, anAgreement } from '../../test/builders/agreement';
import { ana, ben, engineeringLead, engineers, person } from '../../test/builders/answers';
import { activityId } from '../../test/builders/ids';
import { activityOf } from './agreement';
import { setInvolved, setNote } from './annotate-activity';

const at = '2026-06-01T08:00:00.000Z';
const earlier = '2026-05-01T08:00:00.000Z';
const noted = { ...anActivity({ product: engineers }), note: { text: 'Until 100 %', by: ben, at: earlier } };
const agreement = { ...anAgreement(), activities: [noted] };
const said = { by: ana, at };

const lineAfter = (edit: ReturnType<typeof setNote>) =>
  edit === 'overtaken' ? edit : activityOf(edit.next, activityId('rollout'));

test('a note tells who wrote it last, and leaves answers alone', () => {
  const edit = setNote(agreement, noted, { ...said, text: 'Until GA', seenAt: earlier });
  expect(lineAfter(edit)).toEqual({ ...noted, note: { text: 'Until GA', by: ana, at } });
  expect(edit).toMatchObject({ items: [{ kind: 'noteChanged', from: 'Until 100 %', to: 'Until GA' }] });
});

test('one that somebody changed meanwhile is not overwritten', () => {
  expect(setNote(agreement, noted, { ...said, text: 'Until GA', seenAt: null })).toBe('overtaken');
  expect(setNote(agreement, noted, { ...said, text: null, seenAt: at })).toBe('overtaken');
});

test('writing the same again changes nothing, whatever was seen', () => {
  expect(setNote(agreement, noted, { ...said, text: 'Until 100 %', seenAt: null })).toMatchObject({
    items: [],
  });
});

test('no text takes the note away', () => {
  const edit = setNote(agreement, noted, { ...said, text: null, seenAt: earlier });
  expect(lineAfter(edit)).toEqual(anActivity({ product: engineers }));
});

const nobody = { consulted: [], informed: [], seenAt: null };

test('a lead who is consulted is stored as the position, and everyone once', () => {
  const involved = { ...nobody, consulted: [person('ben'), engineeringLead, engineers] };
  const edit = setInvolved(agreement, noted, { ...said, ...involved });
  expect(lineAfter(edit)).toMatchObject({
    involved: { consulted: [engineeringLead, engineers], informed: [], by: ana, at },
  });
});

test('another order of the same people changes nothing; nobody at all takes it away', () => {
  const involved = { consulted: [engineers, engineeringLead], informed: [], by: ben, at: earlier };
  const line = { ...noted, involved };
  const before = { ...agreement, activities: [line] };
  const same = { ...nobody, consulted: [engineeringLead, engineers] };
  expect(setInvolved(before, line, { ...said, ...same })).toMatchObject({ items: [] });
  expect(setInvolved(before, line, { ...said, ...nobody })).toBe('overtaken');
  const gone = setInvolved(before, line, { ...said, ...nobody, seenAt: earlier });
  expect(lineAfter(gone)).toEqual(noted);
  expect(gone).toMatchObject({ items: [{ kind: 'involvedChanged', to: null }] });
});
