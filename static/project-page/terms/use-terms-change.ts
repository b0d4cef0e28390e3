import type { Side } from '../../../src/domain/side';
import type { TermsChange } from '../../../src/domain/terms-change';
import { invoke } from '../../shared/bridge/operation';
import { t } from '../../shared/texts/text';
import { useAnnounce } from '../../shared/ui/announcer';
import type { ProjectAgreement } from '../frame/project-gate';
import { useCommand } from '../frame/use-command';
import { sameChange } from '../../../src/domain/same-change';

/** Sends a change of what the agreement says; it holds at once, or stands as a proposal. */
export function useTermsChange(
  { agreement: { id: agreementId } }: ProjectAgreement,
  { onDone, agreesWith, seen }: { onDone?: () => void; agreesWith?: Side; seen?: TermsChange } = {},
) {
  const announce = useAnnounce();
  return useCommand(
    (change: TermsChange) =>
      invoke('changeTerms', {
        agreementId,
        change,
        ...(agreesWith && { agreesWith }),
        ...(seen && { seen }),
      }),
    (after, change) => {
      const isProposed = after.proposals.some(
        ({ side, change: proposed }) => side === after.viewer.side && sameChange(proposed, change),
      );
      announce(t(isProposed ? 'proposals.sent' : 'proposals.holds'));
      onDone?.();
    },
  );
}
