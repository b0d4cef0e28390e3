import { useQuery } from '@tanstack/react-query';
import type { ProjectId } from '../../../../src/domain/ids';
import { NotShippedField, NotShippedNames } from '../../../shared/settings/not-shipped-field';
import { t } from '../../../shared/texts/text';
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
        <Editor
          projectId={view.project.id}
          value={value}
          onChange={(next) => {
            onChange({ kind: 'notShipped', value: next });
          }}
        />
      )}
    >
      <NotShippedNames names={notShipped} />
    </TermsFact>
  );
}

type EditorProps = { projectId: ProjectId; value: string[]; onChange: (names: string[]) => void };

function Editor({ projectId, ...field }: EditorProps) {
  const { data } = useQuery(endingsQuery(projectId));
  return <NotShippedField known={data ?? []} {...field} />;
}
