import { t } from '../../texts/text';
import { DayField } from './day-field';
import type { FeedbackDraft } from './result-draft';
import { SentenceField } from './sentence-field';

const longest = 1000;

type FeedbackFieldsProps = { draft: FeedbackDraft; onChange: (draft: FeedbackDraft) => void };

/** When it was looked at, what came out of it, and what follows. */
export function FeedbackFields({ draft, onChange }: FeedbackFieldsProps) {
  return (
    <>
      <DayField
        label={t('epic.record.reviewedOn')}
        value={draft.reviewedOn}
        onChange={(reviewedOn) => {
          onChange({ ...draft, reviewedOn });
        }}
      />
      <SentenceField
        label={t('epic.record.learned')}
        value={draft.learned}
        maxLength={longest}
        onChange={(learned) => {
          onChange({ ...draft, learned });
        }}
      />
      <SentenceField
        label={t('epic.record.nextStep')}
        value={draft.nextStep}
        maxLength={longest}
        onChange={(nextStep) => {
          onChange({ ...draft, nextStep });
        }}
      />
    </>
  );
}
