import CalendarIcon from '@atlaskit/icon/core/calendar';
import ListIcon from '@atlaskit/icon/core/list-bulleted';
import { t } from '../../shared/texts/text';
import { listForms, type ListForm } from './list-address';

const icons = { list: ListIcon, timeline: CalendarIcon } satisfies Record<ListForm, unknown>;

/** The same epics as a list, or by when they are due. */
export const FormSwitch = ({ form, onChange }: { form: ListForm; onChange: (form: ListForm) => void }) => (
  <div className="form-switch" role="group" aria-label={t('epics.form.choose')}>
    {listForms.map((each) => {
      const Icon = icons[each];
      return (
        <button
          key={each}
          type="button"
          className="form-switch__form"
          aria-pressed={each === form}
          onClick={() => {
            onChange(each);
          }}
        >
          <Icon label="" color="currentColor" size="small" />
          {t(`epics.form.${each}`)}
        </button>
      );
    })}
  </div>
);
