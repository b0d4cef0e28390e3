import { postCodeActivities, type PostCodeActivity } from '../../../../src/domain/activity';
import { ActivityLine } from '../activity-line';
import type { EpicCase } from '../epic-case';
import { useEpicWrite, type EpicWrites } from '../use-epic-write';
import { WriteError } from '../write-error';
import { formToOpen } from './form-to-open';
import { sendEpicWide, type EpicWideCommand } from './epic-wide-command';
import { OnlyLeads } from './only-leads';
import { ShipsNothing } from './ships-nothing';
import { Untracked } from './untracked';
import './epic-owners.css';

export type EpicOwnersProps = EpicWrites & {
  epic: EpicCase;
  /** As long as the server has not told all that it knows. */
  loading?: boolean;
  /** Whose form stands open from the start. */
  activity?: PostCodeActivity | undefined;
  onGo: (to: 'matrix' | 'absences') => void;
};

/** The three owners of one epic's work after the code, on the epic and in the list. */
export function EpicOwners({ epic, loading = false, activity, onGo, onSaved, onConflict }: EpicOwnersProps) {
  const { mutate, isPending, error } = useEpicWrite(
    (command: EpicWideCommand) => sendEpicWide(epic.facts.issueId, command),
    { onSaved, onConflict },
  );
  const shared = { epic, busy: isPending || loading, onCommand: mutate };
  if (epic.verdict.state === 'notTracked') {
    return (
      <div className="epic-owners">
        <Untracked {...shared} />
        <WriteError error={error} keeps={false} />
      </div>
    );
  }
  return (
    <div className="epic-owners">
      {postCodeActivities.map((each) => (
        <ActivityLine
          key={each}
          epic={epic}
          activity={each}
          loading={loading}
          initialForm={each === activity ? formToOpen(epic, each) : null}
          onGo={onGo}
          onSaved={onSaved}
          onConflict={onConflict}
        />
      ))}
      <ShipsNothing {...shared} />
      <WriteError error={error} keeps={false} />
      <OnlyLeads epic={epic} />
    </div>
  );
}
