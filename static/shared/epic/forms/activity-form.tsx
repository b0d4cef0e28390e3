import { t } from '../../texts/text';
import { PlainButton } from '../../ui/plain-button';
import { standingOf, type Standing } from '../moves/standing';
import type { FormKind } from '../moves/move';
import { CloseForm } from './close-form';
import { ExpectForm } from './expect-form';
import type { FormProps } from './form-props';
import { NamingForm } from './naming-form';
import { OwnerForm } from './owner-form';
import { PassBackForm } from './pass-back-form';
import { RecordForm } from './record-form';
import { SnoozeForm } from './snooze-form';
import './epic-form.css';

/** What stands open below an activity; it keeps what was entered, whatever becomes of the activity meanwhile. */
export function ActivityForm({ form, ...props }: Omit<FormProps, 'locked'> & { form: FormKind }) {
  const standing = standingOf(props.epic, props.activity);
  const { decides, suggests, names, responds, reports } = standing;
  const reporting = { ...props, locked: lockedUnless(reports, standing) };
  switch (form) {
    case 'decide':
    case 'suggest': {
      const locked = lockedUnless(decides !== null || suggests, standing);
      return (
        <OwnerForm
          {...props}
          locked={locked}
          side={form === 'decide' ? decides : null}
          decided={form === 'decide'}
        />
      );
    }
    case 'name':
      return names ? (
        <NamingForm {...props} locked={undefined} role={names} />
      ) : (
        <Gone onCancel={props.onCancel} />
      );
    case 'passBack':
      return <PassBackForm {...props} locked={lockedUnless(responds, standing)} />;
    case 'expect':
      return <ExpectForm {...reporting} />;
    case 'record':
      return <RecordForm {...reporting} />;
    case 'close':
      return <CloseForm {...reporting} />;
    case 'snooze':
      return <SnoozeForm {...reporting} />;
  }
}

function lockedUnless(may: boolean, { of }: Standing): string | undefined {
  if (may) return undefined;
  return t(of.status === 'closed' ? 'epic.form.lockedClosed' : 'epic.form.locked');
}

/** The role that somebody was to be named for owns it no more. */
function Gone({ onCancel }: Pick<FormProps, 'onCancel'>) {
  return (
    <div className="epic-form">
      <p className="epic-form__hint">{t('epic.form.gone')}</p>
      <div className="epic-form__end">
        <PlainButton onClick={onCancel}>{t('epic.form.back')}</PlainButton>
      </div>
    </div>
  );
}
