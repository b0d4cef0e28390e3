import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { ProjectId } from '../../../../src/domain/ids';
import { t } from '../../../shared/texts/text';
import { TagField } from '../../../shared/ui/tag-field';
import type { ProjectAgreement } from '../../frame/project-gate';
import { TermsFact } from '../terms-fact';
import { endingsQuery } from './endings-query';

/** Statuses and resolutions of epics that never shipped: nothing is said about those. */
export function NotShippedFact({ view }: { view: ProjectAgreement }) {
  const { notShipped } = view.agreement.terms.settings;
  return (
    <TermsFact<{ kind: 'notShipped'; value: string[] }>
      view={view}
      label={t('settings.notShipped')}
      standing={{ kind: 'notShipped', value: notShipped }}
      editor={({ value }, onChange) => (
        <NotShippedField
          projectId={view.project.id}
          value={value}
          onChange={(next) => {
            onChange({ kind: 'notShipped', value: next });
          }}
        />
      )}
    >
      {notShipped.length > 0 ? (
        notShipped.join(', ')
      ) : (
        <span className="facts__aside">{t('settings.noRule')}</span>
      )}
    </TermsFact>
  );
}

type NotShippedFieldProps = { projectId: ProjectId; value: string[]; onChange: (names: string[]) => void };

function NotShippedField({ projectId, value, onChange }: NotShippedFieldProps) {
  const { data } = useQuery(endingsQuery(projectId));
  return (
    <TagField
      label={t('settings.notShippedField')}
      inputId={useId()}
      options={(data ?? []).map((name) => ({ value: name, label: name }))}
      create={(text) => text.trim()}
      value={value}
      onChange={onChange}
    />
  );
}
