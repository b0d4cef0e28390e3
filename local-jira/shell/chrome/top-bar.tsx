import Button, { IconButton } from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import MenuIcon from '@atlaskit/icon/core/menu';
import PlatformIcon from '@atlaskit/icon/core/tools';
import type { Session } from '../../server/contract';
import { Link } from '../router/link';
import { InboxButton } from '../inbox/inbox-button';
import { LanguageMenu } from './language-menu';
import { PersonMenu } from './person-menu';
import { ThemeSwitch } from './theme-switch';
import './top-bar.css';

type Props = {
  session: Session;
  onMenu: () => void;
  onPlatform: () => void;
  onCreate: () => void;
  onSwitch: (accountId: string) => void;
};

export function TopBar({ session: { me }, onMenu, onPlatform, onCreate, onSwitch }: Props) {
  return (
    <header className="top-bar">
      <div className="top-bar__menu">
        <IconButton icon={MenuIcon} label="Projects" appearance="subtle" onClick={onMenu} />
      </div>
      <Link to="/" className="top-bar__mark" aria-label="Local Jira">
        <img src="/mark.svg" alt="" width={24} height={24} />
        <span className="top-bar__name">Local Jira</span>
      </Link>
      <div className="top-bar__space" />
      <Button appearance="primary" iconBefore={AddIcon} onClick={onCreate}>
        Create
      </Button>
      <div className="top-bar__space" />
      <InboxButton accountId={me.accountId} />
      <IconButton icon={PlatformIcon} label="Platform" appearance="subtle" onClick={onPlatform} />
      <LanguageMenu me={me} />
      <ThemeSwitch />
      <PersonMenu me={me} onSwitch={onSwitch} />
    </header>
  );
}
