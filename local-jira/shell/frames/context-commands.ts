import { colorMode, frameTheme } from '../theme/color-mode';
import { z } from 'zod';
import type { Commands } from './command';
import type { FrameHost } from './frame-host';

const Theming = z.object({
  onChange: z.custom<(theme: unknown) => unknown>((value) => typeof value === 'function'),
});

/** What the frame can know about the page around it. */
export const contextCommands = ({ session, module, modal, onUnload }: FrameHost): Commands => ({
  getContext: () => ({
    accountId: session.me.accountId,
    cloudId: session.cloudId,
    siteUrl: location.origin,
    localId: `ari:cloud:ecosystem::extension/${session.appId}/${session.environmentId}/static/${module.key}`,
    moduleKey: module.key,
    environmentId: session.environmentId,
    environmentType: 'DEVELOPMENT',
    locale: session.me.locale.replace('_', '-'),
    timezone: session.me.timeZone,
    theme: { colorMode: colorMode.get(), light: 'light', dark: 'dark', spacing: 'spacing' },
    surfaceColor: null,
    permissions: { scopes: session.scopes },
    extension: {
      ...module.extension,
      location: location.href,
      ...(modal ? { modal: modal.context } : {}),
    },
  }),
  enableTheming: async (data) => {
    const { onChange } = Theming.parse(data);
    onUnload(colorMode.subscribe(() => void frameTheme().then(onChange)));
    return frameTheme();
  },
});
