import type { PostCodeActivity } from '../../../../src/domain/activity';
import type { EpicCase } from '../epic-case';
import type { EpicCommand } from '../epic-command';

/** What every form of an activity gets. It keeps what was typed until it is saved or cancelled. */
export type FormProps = {
  epic: EpicCase;
  activity: PostCodeActivity;
  busy: boolean;
  onSave: (command: EpicCommand) => void;
  onCancel: () => void;
};
