import Button from '@atlaskit/button/new';
import { t } from '../texts/text';

type AppliesQuestionProps = { question: string; busy: boolean; onAnswer: (applies: boolean) => void };

/** One click, no reason asked. The question stands beside it, so the buttons carry it for those who don't see it. */
export function AppliesQuestion({ question, busy, onAnswer }: AppliesQuestionProps) {
  return (
    <div className="applies-question" role="group" aria-label={question}>
      <Button
        spacing="compact"
        isDisabled={busy}
        onClick={() => {
          onAnswer(true);
        }}
      >
        {t('epic.action.yes')}
      </Button>
      <Button
        spacing="compact"
        isDisabled={busy}
        onClick={() => {
          onAnswer(false);
        }}
      >
        {t('epic.action.no')}
      </Button>
    </div>
  );
}
