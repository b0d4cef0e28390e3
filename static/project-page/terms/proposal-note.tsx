import Button from '@atlaskit/button/new';
import type { Proposal } from '../../../src/domain/terms-change';
import { otherSide } from '../../../src/domain/side';
import { invoke } from '../../shared/bridge/operation';
import { ownerText, ownerWithin, type OwnerContext } from '../../shared/owners/owner-text';
import { dayText } from '../../shared/texts/date-text';
import { errorText } from '../../shared/texts/error-text';
import { t } from '../../shared/texts/text';
import { useAnnounce } from '../../shared/ui/announcer';
import type { ProjectAgreement } from '../frame/project-gate';
import { useCommand } from '../frame/use-command';
import { termsChangeText, type TermsWords } from './terms-change-text';
import { useTermsChange } from './use-terms-change';
import './proposal-note.css';

type ProposalNoteProps = {
  view: ProjectAgreement;
  proposal: Proposal;
  context: OwnerContext;
  words: TermsWords;
};

/** What one side wants changed, and what the viewer can do about it. */
export function ProposalNote({ view, proposal, context, words }: ProposalNoteProps) {
  const { agreement, viewer } = view;
  const { side, change, at } = proposal;
  const announce = useAnnounce();
  const agree = useTermsChange(view, { agreesWith: side });
  const decline = useCommand(
    () => invoke('declineProposal', { agreementId: agreement.id, side, change }),
    () => {
      announce(t('proposals.declined'));
    },
  );
  const isMine = viewer.side === side;
  const isSending = agree.isPending || decline.isPending;
  const failure = agree.error ?? decline.error;
  const name = ownerText({ kind: 'lead', side }, context);
  const other = ownerWithin({ kind: 'lead', side: otherSide(side) }, context);
  const day = dayText(at, agreement.terms.settings.timeZone);
  return (
    <li className={`proposal proposal--${isMine ? 'mine' : 'theirs'}`}>
      <div className="proposal__text">
        <span className="proposal__who">
          {t(isMine ? 'proposals.you' : 'proposals.proposes', { name, day })}
        </span>
        <strong className="proposal__what">{termsChangeText(change, words)}</strong>
        {(isMine || !viewer.side) && (
          <span className="proposal__who">{t('proposals.waits', { name: other })}</span>
        )}
        {failure && (
          <span className="proposal__failure" role="alert">
            {errorText(failure)}
          </span>
        )}
      </div>
      {viewer.side && (
        <div className="proposal__moves">
          {!isMine && (
            <Button
              appearance="primary"
              spacing="compact"
              isDisabled={isSending}
              onClick={() => {
                agree.mutate(change);
              }}
            >
              {t('proposals.agree')}
            </Button>
          )}
          <Button
            spacing="compact"
            isDisabled={isSending}
            onClick={() => {
              decline.mutate(undefined);
            }}
          >
            {t(isMine ? 'proposals.withdraw' : 'proposals.decline')}
          </Button>
        </div>
      )}
    </li>
  );
}
