import type { ActivityState } from '../../../../src/domain/activity-state';
import { otherSide } from '../../../../src/domain/side';
import { ownerText, type OwnerContext } from '../../../shared/owners/owner-text';
import { OwnerToken } from '../../../shared/owners/owner-token';
import { t } from '../../../shared/texts/text';

/** What an import suggests, or what the other lead chose to show before this one answers. */
export function SaidBefore({ state, context }: { state: ActivityState; context: OwnerContext }) {
  if (state.state === 'suggested' && state.owner) {
    return (
      <p className="question__said">
        {t('picture.suggested')} <OwnerToken answer={state.owner} context={context} />
      </p>
    );
  }
  if (state.state !== 'waiting' || !state.given) return null;
  const name = ownerText({ kind: 'lead', side: otherSide(state.for) }, context);
  return (
    <p className="question__said">
      {t('picture.says', { name })} <OwnerToken answer={state.given.answer} context={context} />
    </p>
  );
}
