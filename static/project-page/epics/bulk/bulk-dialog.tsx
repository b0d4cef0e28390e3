import { t } from '../../../shared/texts/text';
import { Dialog } from '../../../shared/ui/dialog';
import type { EpicRow } from '../../../shared/epic/epic-row';
import type { ListContext } from '../list-context';
import type { BulkKind } from './bulk-command';
import { BulkOutcome } from './bulk-outcome';
import { BulkProgress } from './bulk-progress';
import { DecideStep } from './decide-step';
import { NameStep } from './name-step';
import { PlainStep } from './plain-step';
import type { StepProps } from './plan-step';
import { SnoozeStep } from './snooze-step';
import { useBulk } from './use-bulk';
import './bulk-dialog.css';

type BulkDialogProps = {
  kind: BulkKind;
  selected: readonly EpicRow[];
  context: ListContext;
  /** With those for which it is still to be done. */
  onClose: (open: readonly EpicRow[]) => void;
};

/** Says what would happen to which epics, does it, and says what became of it. */
export function BulkDialog({ kind, selected, context, onClose }: BulkDialogProps) {
  const { state, start, stop } = useBulk();
  const close = () => {
    stop();
    onClose(state.status === 'planned' ? selected : state.open);
  };
  return (
    <Dialog title={t(`epics.bulk.${kind}.title`)} onClose={close}>
      {state.status === 'planned' && (
        <Step kind={kind} selected={selected} context={context} onStart={start} onCancel={close} />
      )}
      {state.status === 'running' && (
        <BulkProgress done={state.done} total={state.total} failed={state.failures.length} onStop={stop} />
      )}
      {state.status === 'ended' && <BulkOutcome {...state} onClose={close} />}
    </Dialog>
  );
}

function Step({ kind, ...props }: StepProps & { kind: BulkKind }) {
  switch (kind) {
    case 'decide':
      return <DecideStep {...props} />;
    case 'name':
      return <NameStep {...props} />;
    case 'snooze':
      return <SnoozeStep {...props} />;
    case 'notNeeded':
    case 'shipsNothing':
    case 'track':
      return <PlainStep {...props} kind={kind} />;
  }
}
