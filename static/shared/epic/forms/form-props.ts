import type { PostCodeActivity } from '../../../../src/domain/activity';
import type { EpicCase } from '../epic-case';
import type { EpicCommand } from '../epic-command';

/** What every form of an activity gets. It keeps what was typed until it is saved or cancelled. */
export type FormProps = {
  epic: EpicCase;
  activity: PostCodeActivity;
  busy: boolean;
  /** Why it can't be sent any more, in words: it was closed, or passed on, while the form stood open. */
  locked: string | undefined;
  onSave: (command: EpicCommand) => void;
  onCancel: () => void;
};
