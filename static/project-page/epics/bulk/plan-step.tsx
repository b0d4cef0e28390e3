import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { EpicRow } from '../../../shared/epic/epic-row';
import { t, tCount } from '../../../shared/texts/text';
import type { ListContext } from '../list-context';
import { bulkCommand, type BulkDraft } from './bulk-command';
import { bulkPlan } from './bulk-plan';
import { BulkPreview } from './bulk-preview';
import type { SendBulk } from './use-bulk';

export type StepProps = {
  selected: readonly EpicRow[];
  context: ListContext;
  onStart: (rows: readonly EpicRow[], send: SendBulk) => void;
  onCancel: () => void;
};

type PlanStepProps = StepProps & {
  draft: BulkDraft;
  /** What each of the epics will say. */
  after?: string | undefined;
  children?: ReactNode;
};

/** What is to be chosen, and what would happen then. */
export function PlanStep({ draft, after, selected, context, onStart, onCancel, children }: PlanStepProps) {
  const plan = bulkPlan(draft, selected);
  const send = bulkCommand(draft);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (send && plan.rows.length > 0) onStart(plan.rows, send);
      }}
    >
      <p className="bulk__line">{t(`epics.bulk.${draft.kind}.effect`)}</p>
      {children && <div className="bulk__fields">{children}</div>}
      <BulkPreview plan={plan} draft={draft} after={after} context={context} />
      <div className="dialog__foot">
        <Button appearance="subtle" onClick={onCancel}>
          {t('epic.form.cancel')}
        </Button>
        <Button type="submit" appearance="primary" isDisabled={!send || plan.rows.length === 0}>
          {tCount(`epics.bulk.${draft.kind}.do`, plan.rows.length)}
        </Button>
      </div>
    </form>
  );
}
