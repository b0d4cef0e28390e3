import { stages, type EpicDecisions, type EpicFacts } from '../src/domain/epic';
import { epicVerdict } from '../src/domain/epic-verdict';
import { termsOf } from '../src/domain/terms';
import type { VerdictInput } from '../src/domain/verdict-input';
import { anAgreement, trackingStartedAt } from '../test/builders/agreement';
import { person, productLead } from '../test/builders/answers';
import { anEpic, today } from '../test/builders/epic';
import { accountId } from '../test/builders/ids';
import { median } from './median';
import type { Measurement } from './measurement';

const sizes = [1_000, 10_000, 100_000];
const repeats = 9;

const terms = termsOf(
  anAgreement({
    tracked: true,
    said: { rollout: { both: productLead }, feedback: { product: productLead } },
  }),
);
const decided: EpicDecisions = {
  feedback: { answers: { product: { answer: person('chen'), by: accountId('ana'), at: trackingStartedAt } } },
};

/** Every stage, with and without a due date, every third epic with a decision of its own. */
const inputOf = (index: number): VerdictInput => ({
  facts: factsOf(index),
  decisions: index % 3 === 0 ? decided : {},
  trackedSince: trackingStartedAt,
  terms,
  today,
});
const factsOf = (index: number): EpicFacts =>
  anEpic({
    stage: stages[index % stages.length] ?? 'inProgress',
    doneDaysAgo: index % 120,
    ...(index % 2 === 0 && { dueInDays: (index % 60) - 30 }),
  });

/** Microseconds of CPU for one of so many epics. */
function microsecondsEach(inputs: readonly VerdictInput[]): number {
  const start = process.cpuUsage();
  let gaps = 0;
  for (const input of inputs) gaps += epicVerdict(input).gaps;
  const { user, system } = process.cpuUsage(start);
  if (gaps === 0) throw new Error('The epics have no gaps, which is the easy case');
  return (user + system) / inputs.length;
}

export function measure(): Promise<Measurement[]> {
  const inputs = Array.from({ length: Math.max(...sizes) }, (_, index) => inputOf(index));
  // Compiled by then, as in a function that has served before.
  microsecondsEach(inputs);
  const found = sizes.map((size) => {
    const runs = Array.from({ length: repeats }, () => microsecondsEach(inputs.slice(0, size)));
    return { size, each: median(runs) };
  });
  const [first, last] = [found.at(0)?.each ?? NaN, found.at(-1)?.each ?? NaN];
  return Promise.resolve([
    ...found.map(({ size, each }) => ({
      name: `epicVerdict for ${size} epics: CPU for one, median of ${repeats}`,
      value: each,
      unit: 'µs',
    })),
    {
      name: `epicVerdict: CPU for one of ${sizes.at(-1)} over that for one of ${sizes[0]}`,
      value: last / first,
      unit: 'times',
      target: 1.5,
      floor: 1,
    },
  ]);
}
