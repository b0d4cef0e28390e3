import { accountOf, type PersonName } from '../people';
import type { Day, Deed, Known } from './deed';

type Activity = 'rollout' | 'experiment' | 'feedback';

const semantic = 'Semantic search for long queries';
const margin = 'Learning-to-rank with margin as a second goal';
const indexing = 'Index updates within a minute';
const noResults = '"No results" page that still helps';
const together = 'Frequently bought together';
const filters = 'Filters that remember the size';
const autocomplete = 'Autocomplete with products and brands';
const helpCentre = 'Search in the help centre';
const explained = 'Explain why a product is recommended';

/**
 * What came of it on the epics: owners who accepted, one who passed it back, an objection, results, one that is missing,
 * and nobody named for what is due next.
 */
export function searchWork({ epic, day }: Known): Day[] {
  const on =
    (title: string) =>
    (by: PersonName, operation: string, activity: Activity, rest: object): Deed => ({
      by,
      operation,
      payload: { issueId: epic(title), activity, ...rest },
    });
  const name = (title: string, activity: Activity, by: PersonName, owner: PersonName) =>
    on(title)(by, 'nameOwner', activity, { accountId: accountOf(owner) });
  const accept = (title: string, activity: Activity, by: PersonName) =>
    on(title)(by, 'respondAsOwner', activity, { accept: true });
  const applies = (title: string, value: boolean) =>
    on(title)('jo', 'answerApplies', 'experiment', { applies: value });
  const decide = (title: string, activity: Activity, by: PersonName, answer: object) =>
    on(title)(by, 'decideEpic', activity, { answer });
  const record = (title: string, by: PersonName, result: object): Deed => ({
    by,
    operation: 'recordResult',
    payload: { issueId: epic(title), result, seenAt: null },
  });
  const experimentBy = (title: string): Deed[] => [
    applies(title, true),
    name(title, 'experiment', 'jo', 'farah'),
    accept(title, 'experiment', 'farah'),
  ];

  return [
    {
      ago: 33,
      deeds: [
        ...experimentBy(semantic),
        name(indexing, 'rollout', 'ben', 'chen'),
        accept(indexing, 'rollout', 'chen'),
        applies(indexing, false),
        on(indexing)('chen', 'expectResult', 'rollout', { on: day(16), seen: null }),
      ],
    },
    { ago: 29, deeds: [...experimentBy(margin), name(margin, 'rollout', 'ben', 'gus')] },
    {
      ago: 20,
      deeds: [
        ...experimentBy(together),
        decide(together, 'rollout', 'ben', { kind: 'lead', side: 'engineering' }),
      ],
    },
    {
      ago: 16,
      deeds: [
        {
          by: 'jo',
          operation: 'trackEpics',
          payload: { issueIds: [epic(autocomplete), epic(helpCentre)] },
        },
        ...experimentBy(autocomplete),
        name(autocomplete, 'rollout', 'ben', 'gus'),
        accept(autocomplete, 'rollout', 'gus'),
        applies(helpCentre, false),
        name(helpCentre, 'rollout', 'ben', 'chen'),
        record(helpCentre, 'chen', { activity: 'rollout', stage: 'full' }),
      ],
    },
    {
      ago: 13,
      deeds: [
        decide(together, 'rollout', 'jo', { kind: 'role', roleId: 'engineers' }),
        decide(together, 'feedback', 'jo', { kind: 'person', accountId: accountOf('ana') }),
        name(noResults, 'rollout', 'ben', 'gus'),
      ],
    },
    {
      ago: 11,
      deeds: [
        applies(filters, false),
        name(filters, 'rollout', 'ben', 'chen'),
        accept(filters, 'rollout', 'chen'),
      ],
    },
    {
      ago: 5,
      deeds: [
        record(indexing, 'chen', { activity: 'rollout', stage: 'canary' }),
        on(margin)('gus', 'respondAsOwner', 'rollout', {
          accept: false,
          comment: 'On call for the index until the end of the month.',
        }),
        on(explained)('chen', 'suggestOwner', 'rollout', {
          answer: { kind: 'person', accountId: accountOf('gus') },
        }),
      ],
    },
    {
      ago: 2,
      deeds: [
        record(autocomplete, 'farah', {
          activity: 'experiment',
          outcome: 'ship',
          link: 'https://example.com/readouts/autocomplete',
        }),
        record(helpCentre, 'jo', {
          activity: 'feedback',
          reviewedOn: day(-3),
          learned: 'A fifth fewer contacts about returns. Articles about sizes are still not found.',
          nextStep: 'Boost articles about sizes.',
        }),
      ],
    },
  ];
}
