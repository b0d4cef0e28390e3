import { useState } from 'react';
import type { PostCodeActivity } from '../../../src/domain/activity';
import { answersCrossed } from './answers-crossed';
import type { EpicCase } from './epic-case';
import type { EpicCommand } from './epic-command';
import { useEpicWrite, type EpicWrites } from './use-epic-write';

/** Sends what someone does about one activity of an epic, and notices where the other lead did so at the same time. */
export function useActivityWrite(
  { facts, decisions, viewer }: EpicCase,
  activity: PostCodeActivity,
  { onSaved, onConflict }: EpicWrites,
) {
  const [crossed, setCrossed] = useState(false);
  const write = useEpicWrite(
    facts.issueId,
    async (command: EpicCommand) =>
      (await import('./epic-command')).sendEpicCommand(facts.issueId, activity, command),
    {
      onConflict,
      onSaved: (view) => {
        const [before, after] = [decisions[activity], view.decisions[activity]];
        setCrossed(viewer.side !== null && answersCrossed(before, after, viewer.side));
        onSaved(view);
      },
    },
  );
  return { ...write, crossed };
}
