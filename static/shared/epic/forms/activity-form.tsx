import { t } from '../../texts/text';
import { PlainButton } from '../../ui/plain-button';
import { standingOf } from '../moves/standing';
import type { FormKind } from '../moves/move';
import { CloseForm } from './close-form';
import { DecideForm } from './decide-form';
import { ExpectForm } from './expect-form';
import type { FormProps } from './form-props';
import { NamingForm } from './naming-form';
import { PassBackForm } from './pass-back-form';
import { RecordForm } from './record-form';
import { SnoozeForm } from './snooze-form';
import { SuggestForm } from './suggest-form';
import './epic-form.css';

/** What stands open below an activity. */
export function ActivityForm({ form, ...props }: FormProps & { form: FormKind }) {
  const standing = standingOf(props.epic, props.activity);
  const gone = <Gone onCancel={props.onCancel} />;
  switch (form) {
    case 'decide':
      return standing.decides ? <DecideForm {...props} side={standing.decides} /> : gone;
    case 'name':
      return standing.names ? <NamingForm {...props} role={standing.names} /> : gone;
    case 'suggest':
      return standing.suggests ? <SuggestForm {...props} /> : gone;
    case 'passBack':
      return standing.responds ? <PassBackForm {...props} /> : gone;
    case 'expect':
      return standing.reports ? <ExpectForm {...props} /> : gone;
    case 'record':
      return standing.reports ? <RecordForm {...props} /> : gone;
    case 'close':
      return standing.reports ? <CloseForm {...props} /> : gone;
    case 'snooze':
      return standing.reports ? <SnoozeForm {...props} /> : gone;
  }
}

/** It was closed, or passed on, while the form stood open. */
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
