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

// As somebody asks for it in their system's settings.
const increasedContrast = matchMedia('(prefers-contrast: more)');

const themeOf = (colorMode: ColorMode) => ({
  colorMode,
  contrastMode: increasedContrast.matches ? ('more' as const) : ('no-preference' as const),
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

increasedContrast.addEventListener('change', () => void setColorMode(colorMode.get()));

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
