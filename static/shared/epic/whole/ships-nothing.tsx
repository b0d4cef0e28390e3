import { shipsNothing } from '../../../../src/domain/epic-answer';
import { refusesToClear, refusesToDecide, refusesToSuggest } from '../../../../src/domain/epic-permissions';
import { nameText } from '../../owners/owner-text';
import { t } from '../../texts/text';
import type { EpicCase } from '../epic-case';
import { QuietButton } from '../quiet-button';
import type { EpicWideCommand } from './epic-wide-command';

export type ShipsNothingProps = {
  epic: EpicCase;
  busy: boolean;
  onCommand: (command: EpicWideCommand) => void;
};

/** An epic that ships nothing needs none of the three: who says so, and what can be said about it. */
export function ShipsNothing({ epic, busy, onCommand }: ShipsNothingProps) {
  const { facts, decisions, terms, viewer } = epic;
  const holds = shipsNothing(facts, decisions, terms);
  const decides = !refusesToDecide(viewer.side);
  const suggested = decisions.shipsNothingSuggested;
  const clears = suggested && !refusesToClear(viewer, suggested.by) ? suggested : undefined;
  const suggests = !decides && !refusesToSuggest(viewer) && !holds && !suggested;
  const set = (value: boolean | null) => () => {
    onCommand({ kind: 'shipsNothing', value });
  };
  const words = saidOf(epic, holds);
  return (
    <div className="ships-nothing">
      {words && <p className="epic-owners__hint">{words}</p>}
      {decides && !holds && (
        <QuietButton label={t('epic.shipsNothing.say')} disabled={busy} onClick={set(true)} />
      )}
      {decides && holds && (
        <QuietButton
          label={t('epic.shipsNothing.deny')}
          disabled={busy}
          // The rule of the agreement would hold again.
          onClick={set(shipsNothing(facts, {}, terms) ? false : null)}
        />
      )}
      {decides && decisions.shipsNothing?.value === false && (
        <QuietButton label={t('epic.shipsNothing.byRule')} disabled={busy} onClick={set(null)} />
      )}
      {clears && (
        <QuietButton
          label={t(`epic.shipsNothing.${clears.by === viewer.accountId ? 'withdraw' : 'decline'}`)}
          disabled={busy}
          onClick={() => {
            onCommand({ kind: 'clearSuggestion', by: clears.by });
          }}
        />
      )}
      {suggests && (
        <QuietButton
          label={t('epic.shipsNothing.suggest')}
          disabled={busy}
          onClick={() => {
            onCommand({ kind: 'suggestShipsNothing' });
          }}
        />
      )}
    </div>
  );
}

function saidOf({ decisions, owners }: EpicCase, holds: boolean): string | undefined {
  const { shipsNothing: said, shipsNothingSuggested: suggested } = decisions;
  if (holds) {
    return said
      ? t('epic.shipsNothing.said', { name: nameText(said.by, owners) })
      : t('epic.shipsNothing.rule');
  }
  if (said) return t('epic.shipsNothing.denied', { name: nameText(said.by, owners) });
  if (!suggested) return undefined;
  return suggested.by === owners.viewer
    ? t('epic.shipsNothing.youSuggested')
    : t('epic.shipsNothing.suggested', { name: nameText(suggested.by, owners) });
}
