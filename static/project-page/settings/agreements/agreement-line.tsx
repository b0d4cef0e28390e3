import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { AgreementView } from '../../../../src/contract';
import { invoke } from '../../../shared/bridge/operation';
import { t } from '../../../shared/texts/text';
import { useAnnounce } from '../../../shared/ui/announcer';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';
import type { FilterOptions } from '../../terms/filter-options-query';
import { filterText } from '../../terms/filter-text';
import { AgreementForm } from './agreement-form';

type AgreementLineProps = {
  view: ProjectAgreement;
  agreement: AgreementView;
  options: FilterOptions | undefined;
};

export function AgreementLine({ view: { viewer, project }, agreement, options }: AgreementLineProps) {
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  const announce = useAnnounce();
  const stop = () => {
    setDoing(null);
  };
  const { mutate, isPending, error } = useCommand(
    () => invoke('removeAgreement', { agreementId: agreement.id }),
    () => {
      announce(t('agreements.removed'));
      stop();
    },
  );
  const { scoped } = agreement;
  if (!scoped) return null;
  const about = t('settings.epicsWith', { filter: filterText(scoped.scope, options) });
  if (doing === 'edit') {
    return (
      <li className="line">
        <AgreementForm
          projectId={project.id}
          standing={{ id: agreement.id, ...scoped }}
          about={`${scoped.name}: ${about}`}
          onDone={stop}
        />
      </li>
    );
  }
  return (
    <li className="line">
      <div className="line__head">
        <div className="line__text">
          <span className="line__title">{scoped.name}</span>
          <span className="line__about">{about}</span>
        </div>
        {viewer.canAdminister && (
          <div className="line__moves">
            {(agreement.tracking ? (['edit'] as const) : (['edit', 'remove'] as const)).map((what) => (
              <Button
                key={what}
                appearance="subtle"
                spacing="compact"
                aria-label={t(`agreements.${what}`, { name: scoped.name })}
                onClick={() => {
                  setDoing(what);
                }}
              >
                {t(what === 'edit' ? 'form.change' : 'form.remove')}
              </Button>
            ))}
          </div>
        )}
      </div>
      {viewer.canAdminister && agreement.tracking && (
        <span className="line__about">{t('agreements.stopFirst')}</span>
      )}
      {doing === 'remove' && (
        <ConfirmDialog
          title={t('agreements.removeTitle', { name: scoped.name })}
          points={[t('agreements.removeEpics'), t('agreements.removeEnds'), t('agreements.removeHistory')]}
          confirm={t('form.remove')}
          error={error}
          isSending={isPending}
          onConfirm={() => {
            mutate(undefined);
          }}
          onClose={stop}
        />
      )}
    </li>
  );
}
