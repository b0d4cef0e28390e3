import type { Owner } from '../../../../src/domain/owner';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { OwnerToken } from '../../../shared/owners/owner-token';
import { t } from '../../../shared/texts/text';

export function Suggestion({ owner, context }: { owner: Owner; context: OwnerContext }) {
  return (
    <div className="suggestion">
      <span className="half__says">{t('picture.suggested')}</span>
      <OwnerToken answer={owner} context={context} />
    </div>
  );
}
