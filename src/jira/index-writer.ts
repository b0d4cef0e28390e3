import type { IssueId } from '../domain/ids';
import type { EpicIndex, IndexValues, Unwritten } from '../usecases/ports/epic-index';
import { type OpenTask, bulkTasks } from './bulk-tasks';
import { readBack, removeMany, removeOne, writeMany, writeOne } from './properties';

// What POST /issue/properties/multi takes.
const mostAtOnce = 100;
// Documented for setting a property in bulk; no limit is documented for removing it.
const mostRemoved = 1_000;
// So many refusals may be bad luck of the moment; more have one reason, which trying again does not cure.
const fewRefused = 5;

type IndexWriter = Pick<EpicIndex, 'awaitOpenTask' | 'write' | 'writeUnread' | 'remove'>;

/** Writes the index one by one or in bulk, whichever costs fewer calls. */
export function indexWriter(openTask: OpenTask): IndexWriter {
  const tasks = bulkTasks(openTask);

  async function writeBatch(values: IndexValues): Promise<Unwritten> {
    await writeMany(tasks, values);
    const { unseen, refused } = await readBack(values);
    if (refused.length > fewRefused) return { unseen, refused };
    const again = new Map([...values].filter(([issueId]) => refused.includes(issueId)));
    return together([{ unseen, refused: [] }, ...(await each(again))]);
  }

  return {
    awaitOpenTask: tasks.awaitOpen,
    write: async (values) => {
      if (values.size <= 1) return together(await each(values));
      const results: Unwritten[] = [];
      for (const batch of batchesOf(values)) results.push(await writeBatch(batch));
      return together(results);
    },
    writeUnread: async (values) => {
      if (values.size <= 1) await each(values);
      else for (const batch of batchesOf(values)) await writeMany(tasks, batch);
    },
    remove: async (issueIds) => {
      const [first, ...others] = issueIds;
      if (first === undefined) return;
      if (others.length === 0) return removeOne(first);
      for (let start = 0; start < issueIds.length; start += mostRemoved) {
        await removeMany(tasks, issueIds.slice(start, start + mostRemoved));
      }
    },
  };
}

function* batchesOf(values: IndexValues): Generator<IndexValues> {
  const entries = [...values];
  for (let start = 0; start < entries.length; start += mostAtOnce) {
    yield new Map(entries.slice(start, start + mostAtOnce));
  }
}

async function each(values: IndexValues): Promise<Unwritten[]> {
  const results: Unwritten[] = [];
  for (const [issueId, value] of values) results.push(await writeOne(issueId, value));
  return results;
}

const together = (results: readonly Unwritten[]): Unwritten => ({
  unseen: results.flatMap(({ unseen }): IssueId[] => unseen),
  refused: results.flatMap(({ refused }): IssueId[] => refused),
});
