import { Fragment } from 'react';
import type { AccountId } from '../../../src/domain/ids';
import { textLocale } from '../texts/text';
import { PersonName } from './person-name';

/** Several people in a sentence, joined as the language does. */
export function PeopleNames({ accountIds }: { accountIds: readonly AccountId[] }) {
  const parts = new Intl.ListFormat(textLocale()).formatToParts(accountIds);
  return parts.map(({ type, value }, index) => (
    <Fragment key={index}>
      {type === 'element' ? <Named accountIds={accountIds} value={value} /> : value}
    </Fragment>
  ));
}

function Named({ accountIds, value }: { accountIds: readonly AccountId[]; value: string }) {
  const accountId = accountIds.find((id) => id === value);
  return accountId && <PersonName accountId={accountId} />;
}
