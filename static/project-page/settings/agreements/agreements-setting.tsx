import Button from '@atlaskit/button/new';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgreementView } from '../../../../src/contract';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { filterOptionsQuery } from '../../terms/filter-options-query';
import { Setting } from '../setting';
import { AgreementForm } from './agreement-form';
import { AgreementLine } from './agreement-line';

/** One agreement per team, where a project has several; told apart by component or label. */
export function AgreementsSetting({ view }: { view: ProjectAgreement }) {
  const [adding, setAdding] = useState(false);
  const { agreements, project, viewer } = view;
  const others = agreements.filter((one): one is AgreementView & { scoped: object } => one.scoped !== null);
  const options = useQuery({ ...filterOptionsQuery(project.id), enabled: others.length > 0 }).data;
  return (
    <Setting title={t('agreements.title')} about={t('agreements.about')}>
      {others.length > 0 && (
        <ol className="lines">
          {others.map((one) => (
            <AgreementLine key={one.id} view={view} agreement={one} options={options} />
          ))}
          <li className="line">
            <span className="line__title">{t('agreements.default')}</span>
            <span className="line__about">{t('agreements.scopeOfDefault')}</span>
          </li>
        </ol>
      )}
      {others.length === 0 && <p className="setting__why">{t('agreements.onlyOne')}</p>}
      {viewer.canAdminister ? (
        adding ? (
          <AgreementForm
            projectId={project.id}
            onDone={() => {
              setAdding(false);
            }}
          />
        ) : (
          <Button
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('agreements.add')}
          </Button>
        )
      ) : (
        <p className="setting__why">{t('agreements.byAdmin')}</p>
      )}
    </Setting>
  );
}
