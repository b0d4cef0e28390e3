/** Stands in for the seam below Forge's own bridge: what is imported after it says what the catalogue says. */
export async function loadEnglishTexts(): Promise<void> {
  const document = { documentElement: { lang: '' } };
  Object.assign(globalThis, {
    __bridge: { callBridge: () => Promise.resolve({ locale: 'en-US' }) },
    document,
  });
  const { loadTexts } = await import('../../static/shared/texts/text');
  await loadTexts();
}
