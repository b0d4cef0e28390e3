import MinusIcon from '@atlaskit/icon/core/minus';
import PeopleGroupIcon from '@atlaskit/icon/core/people-group';
import PersonIcon from '@atlaskit/icon/core/person';
import type { Answer } from '../../../src/domain/owner';
import { PersonAvatar } from '../people/person-avatar';
import { accountOf, ownerText, type OwnerContext } from './owner-text';
import './owner-token.css';

type OwnerTokenProps = { answer: Answer; context: OwnerContext };

const icons = {
  role: PeopleGroupIcon,
  // A position that nobody holds; whoever holds one has a face.
  lead: PersonIcon,
  person: PersonIcon,
  notNeeded: MinusIcon,
} satisfies Record<Answer['kind'], unknown>;

/** The picture of an owner: a face for a person, a symbol for a role. */
export function OwnerSymbol({ answer, context }: OwnerTokenProps) {
  const account = accountOf(answer, context.leads);
  if (account) return <PersonAvatar accountId={account} />;
  const Icon = icons[answer.kind];
  return (
    <span className="owner-token__role">
      <Icon label="" color="currentColor" size="small" />
    </span>
  );
}

export function OwnerToken({ answer, context }: OwnerTokenProps) {
  return (
    <span className="owner-token">
      <OwnerSymbol answer={answer} context={context} />
      <span className="owner-token__name">{ownerText(answer, context)}</span>
    </span>
  );
}
