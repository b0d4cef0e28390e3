import { lazy } from 'react';
import { postCodeActivities, type PostCodeActivity } from '../../../../src/domain/activity';
import type { HelpPlace } from '../../address/help-address';
import { ActivityLine } from '../activity-line';
import type { EpicCase } from '../epic-case';
import { useEpicWrite, type EpicWrites } from '../use-epic-write';
import { WriteError } from '../write-error';
import type { EpicWideCommand } from './epic-wide-command';
import { formToOpen } from './form-to-open';
import { LoadedPart } from '../../ui/loaded-part';
import './epic-owners.css';

// The three owners come first; most epics that are looked at are tracked.
const EpicFoot = lazy(async () => ({ default: (await import('./epic-foot')).EpicFoot }));
const Untracked = lazy(async () => ({ default: (await import('./untracked')).Untracked }));

type EpicOwnersProps = EpicWrites & {
  epic: EpicCase;
  /** As long as the server has not told all that it knows. */
  loading?: boolean;
  /** Whose form stands open from the start. */
  activity?: PostCodeActivity | undefined;
  onGo: (to: HelpPlace) => void;
};

/** The three owners of one epic's work after the code, on the epic and in the list. */
export function EpicOwners({ epic, loading = false, activity, onGo, ...writes }: EpicOwnersProps) {
  const { mutate, isPending, error } = useEpicWrite(
    epic.facts.issueId,
    async (command: EpicWideCommand) =>
      (await import('./epic-wide-command')).sendEpicWide(epic.facts.issueId, command),
    writes,
  );
  const shared = { epic, busy: isPending || loading, onCommand: mutate };
  return (
    <div className="epic-owners">
      {epic.verdict.state === 'notTracked' ? (
        <LoadedPart>
          <Untracked {...shared} />
        </LoadedPart>
      ) : (
        postCodeActivities.map((each) => (
          <ActivityLine
            key={each}
            epic={epic}
            activity={each}
            loading={loading}
            initialForm={each === activity ? formToOpen(epic, each) : null}
            onGo={onGo}
            {...writes}
          />
        ))
      )}
      <LoadedPart>
        <EpicFoot {...shared} />
      </LoadedPart>
      <WriteError error={error} keeps={false} />
    </div>
  );
}
