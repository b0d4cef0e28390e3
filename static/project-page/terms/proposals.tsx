import type { Proposal } from '../../../src/domain/terms-change';
import type { OwnerContext } from '../../shared/owners/owner-text';
import { t } from '../../shared/texts/text';
import type { ProjectAgreement } from '../frame/project-gate';
import { ProposalNote } from './proposal-note';
import { useTermsWords } from './use-terms-words';

type ProposalsProps = { view: ProjectAgreement; proposals: Proposal[]; context: OwnerContext };

/** The changes that wait for one of the leads. */
export function Proposals({ view, proposals, context }: ProposalsProps) {
  const words = useTermsWords(
    view,
    proposals.map(({ change }) => change),
  );
  if (proposals.length === 0) return null;
  return (
    <ul className="proposals" aria-label={t('proposals.title')}>
      {proposals.map((proposal) => (
        <ProposalNote
          key={`${proposal.side} ${JSON.stringify(proposal.change)}`}
          view={view}
          proposal={proposal}
          context={context}
          words={words}
        />
      ))}
    </ul>
  );
}
