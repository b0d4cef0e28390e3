import { t } from '../texts/text';
import { PlainButton } from '../ui/plain-button';
import './applies-question.css';

type AppliesQuestionProps = { question: string; busy: boolean; onAnswer: (applies: boolean) => void };

/** One click, no reason asked. The question stands beside it, so the buttons carry it for those who don't see it. */
export function AppliesQuestion({ question, busy, onAnswer }: AppliesQuestionProps) {
  return (
    <div className="applies-question" role="group" aria-label={question}>
      <PlainButton
        disabled={busy}
        onClick={() => {
          onAnswer(true);
        }}
      >
        {t('epic.action.yes')}
      </PlainButton>
      <PlainButton
        disabled={busy}
        onClick={() => {
          onAnswer(false);
        }}
      >
        {t('epic.action.no')}
      </PlainButton>
    </div>
  );
}
