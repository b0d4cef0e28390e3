const catalogue = {
  people: { search: 'Find {name} in {place}' },
  counts: { agreed_one: '{count} is', agreed_other: '{count} are' },
};
const files: Record<string, unknown> = {
  './__LOCALES__/i18n-info.json': { config: { locales: ['en-US'], fallback: { default: 'en-US' } } },
  './__LOCALES__/en-US.json': catalogue,
};

/** The seam below Forge's own bridge: what Jira's page and the app's server answer. */
async function loadedTexts() {
  Object.assign(globalThis, {
    __bridge: { callBridge: () => Promise.resolve({ locale: 'de-DE' }) },
    fetch: (path: string) => Promise.resolve(new Response(JSON.stringify(files[path]))),
  });
  const texts = await import('./text');
  await texts.loadTexts();
  return texts;
}

describe('texts', () => {
  it('fill in what is known and leave the rest visible', async () => {
    const { t } = await loadedTexts();
    expect(t('people.search', { name: 'Ana' })).toBe('Find Ana in {place}');
  });

  it('count in the language they are found in', async () => {
    const { tCount, textLocale } = await loadedTexts();
    expect(textLocale()).toBe('en-US');
    expect([tCount('counts.agreed', 1), tCount('counts.agreed', 1200)]).toEqual(['1 is', '1,200 are']);
  });

  it('have no name for an id they do not know', async () => {
    const { findName, tName } = await loadedTexts();
    expect(findName('role', 'writers')).toBeUndefined();
    expect(tName('role', 'writers')).toBe('writers');
  });
});
