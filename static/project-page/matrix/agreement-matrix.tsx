import { lazy } from 'react';
import { leadsOf } from '../../../src/domain/leads';
import { t } from '../../shared/texts/text';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { AgreementSwitcher } from '../frame/agreement-switcher';
import { MatrixTransfer } from '../export/matrix-transfer';
import type { ProjectAgreement } from '../frame/project-gate';
import { ReadOnlyNote } from '../frame/read-only-note';
import { useOwnerContext } from '../frame/use-owner-context';
import { Proposals } from '../terms/proposals';
import { firstAgreementStands } from './first-agreement-stands';
import { CoverNotice } from './leads/cover-notice';
import { LeftLeads } from './leads/left-leads';
import { Vacancies } from './leads/vacancies';
import { MatrixSection } from './matrix-section';
import { afterCode, openQuestions } from './questions/open-questions';
import { Questions } from './questions/questions';
import { ReviewStrip } from './review/review-strip';
import { ToConfirm } from './review/to-confirm';
import { TrackingStrip } from './tracking/tracking-strip';
import { LoadedPart } from '../../shared/ui/loaded-part';

const FirstAgreement = lazy(async () => ({ default: (await import('./first-agreement')).FirstAgreement }));

export function AgreementMatrix({ view }: { view: ProjectAgreement }) {
  const { agreement, viewer } = view;
  const context = useOwnerContext(view);
  const { tracking, terms } = agreement;
  const stands = firstAgreementStands(agreement);
  const questions = viewer.side ? openQuestions(agreement, viewer.side) : [];
  return (
    <>
      <header className="page__head matrix-page-head">
        <h1 className="page__title">{t('matrix.title')}</h1>
        {!viewer.side && <ReadOnlyNote view={view} />}
        <MatrixTransfer view={view} />
      </header>
      <AgreementSwitcher view={view} />
      <div className="matrix-notices">
        <CoverNotice view={view} context={context} />
        <Proposals view={view} proposals={agreement.proposals} context={context} />
        {leadsOf(agreement.leads).length < 2 && <Vacancies view={view} />}
        <LeftLeads view={view} />
        <ToConfirm view={view} context={context} />
      </div>
      {!stands && (
        <LoadedPart fallback={<PageSkeleton />}>
          <FirstAgreement view={view} context={context} questions={questions} />
        </LoadedPart>
      )}
      {stands && viewer.side && questions.length > 0 && (
        <Questions view={view} mySide={viewer.side} questions={questions} context={context} />
      )}
      <MatrixSection
        view={view}
        context={context}
        isRest={!stands}
        elsewhere={stands ? questions : afterCode(agreement)}
      />
      {tracking && questions.length === 0 && (
        <TrackingStrip tracking={tracking} timeZone={terms.settings.timeZone} />
      )}
      <ReviewStrip view={view} context={context} />
    </>
  );
}
