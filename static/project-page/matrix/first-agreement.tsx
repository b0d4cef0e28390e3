import type { ActivityView } from '../../../src/contract';
import type { OwnerContext } from '../../shared/owners/owner-text';
import type { ProjectAgreement } from '../frame/project-gate';
import { Comparison } from './comparison/comparison';
import { Questions } from './questions/questions';
import { StartingPoints } from './start/starting-points';
import { Path } from './steps/path';
import { StartStrip } from './tracking/start-strip';

type FirstAgreementProps = { view: ProjectAgreement; context: OwnerContext; questions: ActivityView[] };

/** From two leads to the start of tracking: what is asked, where the answers meet, and what comes next. */
export function FirstAgreement({ view, context, questions }: FirstAgreementProps) {
  const { agreement, viewer } = view;
  const isUntouched =
    viewer.side !== null && !agreement.tracking && !agreement.activities.some(({ mine }) => mine);
  return (
    <>
      {!agreement.tracking && <Path view={view} context={context} />}
      {isUntouched && <StartingPoints view={view} />}
      {viewer.side && questions.length > 0 && (
        <Questions view={view} mySide={viewer.side} questions={questions} context={context} />
      )}
      <Comparison view={view} context={context} asked={questions} />
      {!agreement.tracking && viewer.side && questions.length === 0 && <StartStrip view={view} />}
    </>
  );
}
