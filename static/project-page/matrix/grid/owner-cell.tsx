import LockIcon from '@atlaskit/icon/core/lock-locked';
import { lazy, useRef } from 'react';
import type { ActivityView } from '../../../../src/contract';
import { ownerText, type OwnerContext } from '../../../shared/owners/owner-text';
import { OwnerToken } from '../../../shared/owners/owner-token';
import { t } from '../../../shared/texts/text';
import { activityName } from '../../activity-name';
import type { ActivityMoves } from '../answering/use-activity-moves';
import type { Grid } from './grid';
import { shownOwner, type ShownOwner } from './shown-owner';
import { LoadedPart } from '../../../shared/ui/loaded-part';

const OwnerPicker = lazy(async () => ({ default: (await import('./picker/owner-picker')).OwnerPicker }));

type OwnerCellProps = {
  grid: Grid;
  activity: ActivityView;
  moves: ActivityMoves;
  /** What the search starts with; `null` while it is closed. */
  picking: string | null;
  onPick: (start: string | null) => void;
};

/** Who owns it, or what is known of that; for a lead also the way to answer. */
export function OwnerCell({ grid: { view, context }, activity, moves, picking, onPick }: OwnerCellProps) {
  const cell = useRef<HTMLTableCellElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const shown = shownOwner(activity);
  const close = () => {
    onPick(null);
    cell.current?.focus();
  };
  const content = <Owner shown={shown} context={context} />;
  return (
    <td className="line__owner" tabIndex={-1} ref={cell}>
      {view.viewer.side ? (
        <button
          type="button"
          className="owner-button"
          ref={button}
          title={t('grid.choose', { activity: activityName(activity) })}
          aria-haspopup="listbox"
          aria-expanded={picking !== null}
          disabled={moves.isSending}
          onClick={() => {
            onPick('');
          }}
        >
          {content}
        </button>
      ) : (
        content
      )}
      {picking !== null && (
        <LoadedPart>
          <OwnerPicker
            anchor={button}
            label={t('grid.whoOwns', { activity: activityName(activity) })}
            start={picking}
            agreement={view.agreement}
            context={context}
            onPick={(answer) => {
              close();
              moves.answer(answer);
            }}
            onClose={close}
            onLeave={() => {
              onPick(null);
            }}
          />
        </LoadedPart>
      )}
    </td>
  );
}

function Owner({ shown, context }: { shown: ShownOwner; context: OwnerContext }) {
  if (!('answer' in shown)) {
    return (
      <span className="line__nobody">
        {shown.kind === 'hidden' && <LockIcon label="" color="currentColor" size="small" />}
        {t(`grid.shown.${shown.kind}`)}
      </span>
    );
  }
  return (
    <span className={`line__token line__token--${shown.kind}`}>
      {shown.kind !== 'inForce' && <span className="line__says">{saysText(shown, context)}</span>}
      <OwnerToken answer={shown.answer} context={context} />
    </span>
  );
}

function saysText(shown: Extract<ShownOwner, { answer: unknown }>, context: OwnerContext): string {
  if (shown.kind === 'said') {
    return t('picture.says', { name: ownerText({ kind: 'lead', side: shown.by }, context) });
  }
  return t(shown.kind === 'mine' ? 'picture.youSay' : 'picture.suggested');
}
