import catalogue from '../../locales/en-US.json';

const files: Record<string, unknown> = {
  './__LOCALES__/i18n-info.json': { config: { locales: ['en-US'], fallback: { default: 'en-US' } } },
  './__LOCALES__/en-US.json': catalogue,
};

/** Stands in for the seam below Forge's own bridge: what is imported after it says what the catalogue says. */
export async function loadEnglishTexts(): Promise<void> {
  Object.assign(globalThis, {
    __bridge: { callBridge: () => Promise.resolve({ locale: 'en-US' }) },
    fetch: (path: string) => Promise.resolve(new Response(JSON.stringify(files[path]))),
  });
  const { loadTexts } = await import('../../static/shared/texts/text');
  await loadTexts();
}
