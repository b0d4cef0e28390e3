import { getThemeHtmlAttrs } from '@atlaskit/tokens/get-theme-html-attrs';
import { getThemeStyles } from '@atlaskit/tokens/get-theme-styles';
import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import { createStore } from '../state/store';

export type ColorMode = 'light' | 'dark';

const KEY = 'local-jira.color-mode';
const initial = (): ColorMode => {
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

const themeOf = (colorMode: ColorMode) => ({
  colorMode,
  light: 'light' as const,
  dark: 'dark' as const,
  spacing: 'spacing' as const,
  typography: 'typography' as const,
  shape: 'shape' as const,
});

export const colorMode = createStore<ColorMode>(initial());

export async function setColorMode(mode: ColorMode): Promise<void> {
  localStorage.setItem(KEY, mode);
  await setGlobalTheme(themeOf(mode));
  colorMode.set(mode);
}

/** The theme as an app's frame takes it over. */
export async function frameTheme() {
  const theme = themeOf(colorMode.get());
  const styles = await getThemeStyles(theme);
  return {
    attributes: getThemeHtmlAttrs(theme),
    stylesheets: styles.map(({ css }) => css),
    surface: 'var(--ds-surface)',
  };
}
