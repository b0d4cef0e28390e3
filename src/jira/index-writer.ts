import type { IssueId } from '../domain/ids';
import type { EpicIndex, OpenTask, Unwritten } from '../usecases/ports';
import { bulkTasks } from './bulk-tasks';
import { removeMany, removeOne, writeMany, writeOne } from './properties';

// What POST /issue/properties/multi takes.
const mostAtOnce = 100;
// Documented for setting a property in bulk; no limit is documented for removing it.
const mostRemoved = 1_000;
// So many refusals may be bad luck of the moment; more have one reason, which trying again does not cure.
const fewRefused = 5;

type Values = Parameters<EpicIndex['write']>[0];

/** Writes the index one by one or in bulk, whichever costs fewer calls. */
export function indexWriter(openTask: OpenTask): Pick<EpicIndex, 'awaitOpenTask' | 'write' | 'remove'> {
  const tasks = bulkTasks(openTask);

  async function writeBatch(values: Values): Promise<Unwritten> {
    const { unseen, refused } = await writeMany(tasks, values);
    if (refused.length > fewRefused) return { unseen, refused };
    const again = new Map([...values].filter(([issueId]) => refused.includes(issueId)));
    return together([{ unseen, refused: [] }, ...(await each(again))]);
  }

  return {
    awaitOpenTask: tasks.awaitOpen,
    write: async (values) => {
      if (values.size <= 1) return together(await each(values));
      const entries = [...values];
      const results: Unwritten[] = [];
      for (let start = 0; start < entries.length; start += mostAtOnce) {
        results.push(await writeBatch(new Map(entries.slice(start, start + mostAtOnce))));
      }
      return together(results);
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

async function each(values: Values): Promise<Unwritten[]> {
  const results: Unwritten[] = [];
  for (const [issueId, value] of values) results.push(await writeOne(issueId, value));
  return results;
}

const together = (results: readonly Unwritten[]): Unwritten => ({
  unseen: results.flatMap(({ unseen }): IssueId[] => unseen),
  refused: results.flatMap(({ refused }): IssueId[] => refused),
});
