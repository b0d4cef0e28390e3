import { useState } from 'react';
import type { AgreementId } from '../../../../src/domain/ids';
import { invoke } from '../../../shared/bridge/operation';
import { browserStore } from '../../frame/kept-in-browser';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';
import { keepLeadsDraft, type LeadsDraft, readLeadsDraft } from './leads-draft';

/** Who is chosen so far, kept until it is done. */
export function useFirstLeads({ agreement }: ProjectAgreement) {
  const { id, soleSide } = agreement;
  const [draft, setDraft] = useState(() => readLeadsDraft(browserStore, id, soleSide));
  const command = useCommand(
    (given: LeadsDraft) => nameFirstLeads(id, given, given.soleSide !== soleSide),
    () => {
      keepLeadsDraft(browserStore, id, null);
    },
  );
  return {
    draft,
    choose: (next: LeadsDraft) => {
      setDraft(next);
      keepLeadsDraft(browserStore, id, next);
    },
    command,
  };
}

/** That a side has no lead of its own comes first: then nobody is asked in vain. */
async function nameFirstLeads(
  agreementId: AgreementId,
  { soleSide, ...leads }: LeadsDraft,
  isNewTerm: boolean,
) {
  if (isNewTerm) {
    const changed = await invoke('changeTerms', {
      agreementId,
      change: { kind: 'soleSide', value: soleSide },
    });
    if (!changed.ok) return changed;
  }
  return invoke('nameLeads', { agreementId, ...leads });
}
