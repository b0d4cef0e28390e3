import Avatar from '@atlaskit/avatar';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import { useQuery } from '@tanstack/react-query';
import type { Person } from '../../server/contract';
import { peopleQuery } from '../api/session';

type Props = { me: Person; onSwitch: (accountId: string) => void };

/** Who this window is, and everybody else it could be. */
export function PersonMenu({ me, onSwitch }: Props) {
  const { data: people = [] } = useQuery(peopleQuery());
  return (
    <DropdownMenu
      placement="bottom-end"
      testId="person-menu"
      trigger={({ triggerRef, ...trigger }) => (
        <button
          {...trigger}
          ref={triggerRef}
          type="button"
          className="person-menu__trigger"
          aria-label={`You are ${me.displayName}. Switch person`}
        >
          <Avatar src={me.avatarUrl} size="small" />
          <span className="person-menu__name">{me.displayName}</span>
        </button>
      )}
    >
      <DropdownItemGroup title="This window is">
        {people.map(({ accountId, displayName, about, avatarUrl }) => (
          <DropdownItem
            key={accountId}
            isSelected={accountId === me.accountId}
            description={about}
            elemBefore={<Avatar src={avatarUrl} size="small" />}
            testId={`person-${accountId}`}
            onClick={() => {
              onSwitch(accountId);
            }}
          >
            {displayName}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
