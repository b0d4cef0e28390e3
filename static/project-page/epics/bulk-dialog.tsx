import Button from '@atlaskit/button/new';
import { t, tCount } from '../../shared/texts/text';
import { Dialog } from '../../shared/ui/dialog';
import type { EpicRow } from '../../shared/epic/epic-row';
import { BulkFailures } from './bulk-failures';
import { bulkPlan, type BulkKind, type BulkPlan } from './bulk-plan';
import { useBulk } from './use-bulk';
import './bulk-dialog.css';

type BulkDialogProps = { kind: BulkKind; selected: readonly EpicRow[]; onClose: (done: boolean) => void };

/** Says what would happen to which epics, does it, and says what became of it. */
export function BulkDialog({ kind, selected, onClose }: BulkDialogProps) {
  const { state, start, stop } = useBulk(kind);
  const plan = bulkPlan(kind, selected);
  return (
    <Dialog
      title={t(`epics.bulk.${kind}.title`)}
      onClose={() => {
        stop();
        onClose(state.status !== 'planned');
      }}
    >
      {state.status === 'planned' && (
        <>
          <Plan kind={kind} plan={plan} />
          <div className="dialog__foot">
            <Button
              appearance="subtle"
              onClick={() => {
                onClose(false);
              }}
            >
              {t('epic.form.cancel')}
            </Button>
            <Button
              appearance="primary"
              isDisabled={plan.rows.length === 0}
              onClick={() => {
                start(plan.rows);
              }}
            >
              {tCount(`epics.bulk.${kind}.do`, plan.rows.length)}
            </Button>
          </div>
        </>
      )}
      {state.status === 'running' && (
        <>
          <Progress done={state.done} total={state.total} />
          <div className="dialog__foot">
            <Button onClick={stop}>{t('epics.bulk.stop')}</Button>
          </div>
        </>
      )}
      {state.status === 'ended' && (
        <>
          <p className="bulk__line" role="status">
            {tCount('epics.bulk.changed', state.changed)}
          </p>
          <BulkFailures failures={state.failures} />
          <div className="dialog__foot">
            <Button
              appearance={state.failures.length > 0 ? 'subtle' : 'primary'}
              onClick={() => {
                onClose(true);
              }}
            >
              {t('epics.bulk.close')}
            </Button>
            {state.failures.length > 0 && (
              <Button
                appearance="primary"
                onClick={() => {
                  start(state.failures.map(({ row }) => row));
                }}
              >
                {t('errors.retry')}
              </Button>
            )}
          </div>
        </>
      )}
    </Dialog>
  );
}

function Plan({ kind, plan }: { kind: BulkKind; plan: BulkPlan }) {
  return (
    <>
      <p className="bulk__line">{t(`epics.bulk.${kind}.effect`)}</p>
      <ul className="bulk__plan">
        <li>
          <span className="bulk__will">{tCount('epics.bulk.will', plan.rows.length)}</span>
          {plan.rows.length > 0 && <Keys rows={plan.rows} />}
        </li>
        {plan.leftOut.map(({ why, rows }) => (
          <li key={why}>
            {tCount(`epics.bulk.leftOut.${why}`, rows.length)}
            <Keys rows={rows} />
          </li>
        ))}
      </ul>
    </>
  );
}

const mostKeys = 12;

function Keys({ rows }: { rows: readonly EpicRow[] }) {
  const keys = rows.slice(0, mostKeys).map(({ facts }) => facts.key);
  const more = rows.length - keys.length;
  return (
    <span className="bulk__keys">
      {[...keys, ...(more > 0 ? [tCount('epics.bulk.more', more)] : [])].join(', ')}
    </span>
  );
}

function Progress({ done, total }: { done: number; total: number }) {
  const label = t('epics.bulk.progress', { done, total });
  return (
    <p className="bulk__line" role="status">
      <progress className="bulk__bar" aria-label={label} value={done} max={total} />
      {label}
    </p>
  );
}
