import Button from '@atlaskit/button/new';
import type { EpicRow } from '../../../shared/epic/epic-row';
import { tCount, t } from '../../../shared/texts/text';
import { Notice } from '../../../shared/ui/notice';
import { BulkFailures } from './bulk-failures';
import type { BulkFailure } from './run-bulk';

type BulkOutcomeProps = {
  changed: number;
  failures: readonly BulkFailure[];
  open: readonly EpicRow[];
  goOn: () => void;
  onClose: () => void;
};

/** What became of it. Whatever was not changed stays selected, and can be tried again here. */
export function BulkOutcome({ changed, failures, open, goOn, onClose }: BulkOutcomeProps) {
  const left = open.length - failures.length;
  return (
    <>
      <div role="status">
        <Notice tone={changed > 0 ? 'success' : 'info'} title={tCount('epics.bulk.changed', changed)}>
          {left > 0 && <p>{tCount('epics.bulk.left', left)}</p>}
        </Notice>
      </div>
      <BulkFailures failures={failures} />
      <div className="dialog__foot">
        <Button
          appearance={open.length > 0 ? 'subtle' : 'primary'}
          autoFocus={open.length === 0}
          onClick={onClose}
        >
          {t('epics.bulk.close')}
        </Button>
        {open.length > 0 && (
          <Button appearance="primary" autoFocus onClick={goOn}>
            {failures.length > 0 ? t('errors.retry') : tCount('epics.bulk.goOn', open.length)}
          </Button>
        )}
      </div>
    </>
  );
}
