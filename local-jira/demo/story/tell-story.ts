import { z } from 'zod';
import type { Site } from '../../site';
import { dayFromNow } from '../moments';
import { accountOf } from '../people';
import { search } from '../projects';
import type { Deed, Known } from './deed';
import { searchAgreement } from './search-agreement';
import { searchWork } from './search-work';

const dayMs = 86_400_000;
const minuteMs = 60_000;
const startOfWork = 8 * 60 * minuteMs;
const betweenDeeds = 11 * minuteMs;

const answerSchema = z.object({ ok: z.boolean(), error: z.unknown().optional() });

/**
 * Search & Discovery has had its agreement for five weeks: the site's clock goes back, people do what they did with the
 * app itself, and the clock comes forward again.
 */
export async function tellStory(site: Site): Promise<void> {
  const { clock } = site;
  const now = clock.now();
  const present = clock.offset();
  const setClock = (time: number) => {
    clock.advance(time - clock.now().getTime());
  };
  const known = knownOf(site, now);
  const days = [...searchAgreement(known), ...searchWork(known)].sort((a, b) => b.ago - a.ago);
  for (const { ago, deeds } of days) {
    setClock(Math.floor(now.getTime() / dayMs - ago) * dayMs + startOfWork);
    for (const deed of deeds) {
      await done(site, deed);
      clock.advance(betweenDeeds);
    }
    await site.settled();
  }
  clock.advance(present - clock.offset());
  // What time alone changed since.
  await site.runScheduled('hourly');
  await site.settled();
}

function knownOf({ jira }: Site, now: Date): Known {
  const ids = new Map(Object.values(jira.world.issues).map(({ summary, id }) => [summary, id]));
  return {
    agreementId: `${search.id}:0`,
    epic: (title) => {
      const id = ids.get(title);
      if (id === undefined) throw new Error(`The demo has no epic “${title}”`);
      return id;
    },
    day: (fromNow) => dayFromNow(now, fromNow),
  };
}

async function done(site: Site, { by, operation, payload }: Deed): Promise<void> {
  const extension = { type: 'jira:projectPage', project: { id: search.id, key: search.key } };
  const call = { moduleKey: 'project-page', functionKey: operation, payload, extension };
  const answer = answerSchema.parse(await site.invoke(accountOf(by), call));
  if (!answer.ok) throw new Error(`${by} ${operation}: ${JSON.stringify(answer.error)}`);
}
