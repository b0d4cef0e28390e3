import type { AccountId } from '../../../src/domain/ids';
import { t } from '../texts/text';
import { PersonAvatar } from './person-avatar';
import { usePerson } from './person-query';
import './person-name.css';

/** Avatar and name, in a line of text too. */
export function PersonName({ accountId }: { accountId: AccountId }) {
  const person = usePerson(accountId);
  const name = person === undefined ? t('owner.loading') : (person?.name ?? t('owner.formerPerson'));
  return (
    <span className="person-name">
      <PersonAvatar accountId={accountId} size="xxsmall" />
      <span className="person-name__text" title={name}>
        {name}
      </span>
    </span>
  );
}
