import LockIcon from '@atlaskit/icon/core/lock-locked';
import { PersonName } from '../../shared/people/person-name';
import { RichText } from '../../shared/texts/rich-text';
import type { ProjectAgreement } from './project-gate';

/** Why there are no buttons, and whom to talk to. */
export function ReadOnlyNote({ view: { agreement } }: { view: ProjectAgreement }) {
  const { product, engineering } = agreement.leads;
  return (
    <p className="page__lead page__lead--locked">
      <LockIcon label="" color="currentColor" size="small" />{' '}
      <RichText
        text="frame.readOnly"
        parts={{
          product: <PersonName accountId={product} />,
          engineering: <PersonName accountId={engineering} />,
        }}
      />
    </p>
  );
}
