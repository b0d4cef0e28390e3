import type { ActivityView } from '../../../../src/contract';
import { t } from '../../../shared/texts/text';
import { AnswerEditor } from '../answering/answer-editor';
import type { ActivityMoves } from '../answering/use-activity-moves';
import { questionText } from '../questions/question-text';
import type { Grid } from './grid';

type LineEditorProps = { grid: Grid; activity: ActivityView; moves: ActivityMoves };

/** The question of a line, with room for a sentence. */
export function LineEditor({ grid: { view, context }, activity, moves }: LineEditorProps) {
  const { editing } = moves;
  if (!editing) return null;
  const onlyWhy = editing.by === 'stay';
  return (
    <AnswerEditor
      title={onlyWhy ? t('editor.why') : questionText(activity)}
      agreement={view.agreement}
      context={context}
      initial={editing.answer}
      onlyWhy={onlyWhy}
      isSending={moves.isSending}
      onSend={moves.send}
      onCancel={moves.cancel}
    />
  );
}
