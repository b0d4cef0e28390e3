import type { Action } from '../../../../src/domain/action';
import type { HelpPlace } from '../../address/help-address';
import type { EpicCommand } from '../epic-command';

/** What opens in place, below the activity. */
export type FormKind = 'decide' | 'suggest' | 'name' | 'passBack' | 'expect' | 'record' | 'close' | 'snooze';

/** What a button says; the words stand in the catalogue under `epic.action`. */
export type MoveLabel =
  | Action
  | 'accept'
  | 'passBack'
  | 'take'
  | 'decline'
  | 'recordProgress'
  | 'expect'
  | 'expectAnother'
  | 'nameAnother'
  | 'handOver'
  | 'change'
  | 'decideHere'
  | 'useAgreement'
  | 'withdraw'
  | 'needsOne'
  | 'suggest'
  | 'withdrawSuggestion'
  | 'snooze'
  | 'wake'
  | 'hide'
  | 'unhide'
  | 'close'
  | 'reopen';

/** Something that this viewer may do about an activity now. */
export type Move = { label: MoveLabel } & (
  { kind: 'form'; form: FormKind } | { kind: 'write'; command: EpicCommand } | { kind: 'go'; to: HelpPlace }
);

export const form = (label: MoveLabel, kind: FormKind): Move => ({ label, kind: 'form', form: kind });
export const write = (label: MoveLabel, command: EpicCommand): Move => ({ label, kind: 'write', command });
export const go = (label: MoveLabel, to: HelpPlace): Move => ({ label, kind: 'go', to });

/** Both lead to the same form, or do the same. */
export const isSameMove = (one: Move, other: Move): boolean =>
  one.kind === 'form' && other.kind === 'form' ? one.form === other.form : one.label === other.label;
