import { IconButton } from '@atlaskit/button/new';
import ThemeIcon from '@atlaskit/icon/core/theme';
import { useStore } from '../state/store';
import { colorMode, setColorMode } from '../theme/color-mode';

export function ThemeSwitch() {
  const mode = useStore(colorMode);
  const other = mode === 'light' ? 'dark' : 'light';
  return (
    <IconButton
      icon={ThemeIcon}
      label={`Switch to ${other} theme`}
      appearance="subtle"
      onClick={() => void setColorMode(other)}
    />
  );
}
