import { lazy } from 'react';
import { sides } from '../../../../src/domain/side';
import { t } from '../../../shared/texts/text';
import { CopyLink } from '../../../shared/ui/copy-link';
import { Notice } from '../../../shared/ui/notice';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useMatrixLink } from '../../frame/use-matrix-link';
import { nominationMoves } from './nomination-moves';
import { Nominees } from './nominees';
import { LoadedPart } from '../../../shared/ui/loaded-part';

const Nominations = lazy(async () => ({ default: (await import('./nominations')).Nominations }));

/** A position that nobody holds, and how it is filled. */
export function Vacancies({ view }: { view: ProjectAgreement }) {
  const { agreement, viewer } = view;
  const link = useMatrixLink(view);
  const { leads, nominations, soleSide } = agreement;
  const vacant = sides.filter((side) => leads[side] === null && (soleSide ?? side) === side);
  if (vacant.length === 0) return null;
  const stands = sides.some((side) => nominations[side]?.accountId === viewer.accountId);
  const mayNominate = viewer.canEdit && (stands || nominationMoves(agreement, viewer.accountId).length > 0);
  return (
    <Notice tone="warning" title={vacant.map((side) => t(`leads.vacancy.${side}`)).join(' ')}>
      {viewer.canAdminister && <p className="notice__title">{t('leads.nameInSettings')}</p>}
      {!viewer.canAdminister && !mayNominate && <p className="notice__title">{t('leads.howFilled')}</p>}
      {mayNominate ? (
        <LoadedPart>
          <Nominations view={view} />
        </LoadedPart>
      ) : (
        <Nominees view={view} />
      )}
      {viewer.side && <CopyLink url={link} label={t('noLeads.link')} />}
    </Notice>
  );
}
