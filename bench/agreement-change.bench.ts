import type { Input } from '../src/contract';
import { activityId, agreementId } from '../test/builders/ids';
import { naiveRepair } from './naive-repair';
import type { Measurement } from './measurement';
import { latencyMs, siteCost } from './site-cost';
import { readBack, trackedSite } from './tracked-site';

const epics = 10_000;
const perCall = 100;

/** Both leads agree on someone else, and every epic follows: none has a decision of its own. */
export async function measure(): Promise<Measurement[]> {
  const { site, projects, invoke, issues, pollsPerTask } = await trackedSite({ epics });
  const answer: Input<'answerActivities'> = {
    agreementId: agreementId(`${projects[0]?.id}:0`),
    answers: [{ activityId: activityId('feedback'), answer: { kind: 'lead', side: 'product' } }],
  };
  const change = await siteCost(site, async () => {
    await invoke('ana', 'answerActivities', answer);
    await invoke('ben', 'answerActivities', answer);
  });
  const following = issues().filter(({ properties }) =>
    JSON.stringify(properties['ownership']).includes('"feedback":{"state":"owned"'),
  );
  if (following.length !== epics) throw new Error(`Only ${following.length} epics follow the agreement`);
  const naive = await naiveRepair(site, issues());
  site.close();

  const pages = epics / perCall;
  const floor = pages + pages * (1 + pollsPerTask) + readBack;
  const name = `agreement change that ${epics} epics follow`;
  return [
    {
      name: `${name}: Jira calls`,
      value: change.jiraCalls,
      unit: 'calls',
      target: 1.2 * floor,
      floor,
      naive: naive.calls,
    },
    { name: `${name}: points`, value: change.points, unit: 'points', naive: naive.points },
    { name: `${name}: storage read`, value: change.bytesRead / 1000, unit: 'kB' },
    { name: `${name}: storage written`, value: change.bytesWritten / 1000, unit: 'kB' },
    {
      name: `${name}: until consistent at ${latencyMs} ms a call`,
      value: change.seconds,
      unit: 's',
      naive: naive.seconds,
    },
    { name: `${name}: longest invocation`, value: 100 * change.ofLimit, unit: '% of its limit', target: 50 },
  ];
}
