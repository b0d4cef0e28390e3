/** The seam below Forge's own bridge: what Jira's page answers for a person with this locale. */
async function textsFor(locale: string) {
  jest.resetModules();
  const document = { documentElement: { lang: '' } };
  Object.assign(globalThis, { __bridge: { callBridge: () => Promise.resolve({ locale }) }, document });
  const texts = await import('./text');
  await texts.loadTexts();
  return { ...texts, lang: document.documentElement.lang };
}

describe('texts', () => {
  it.each([
    ['en-US', 'en-US', 'Try again'],
    ['de-AT', 'de-DE', 'Erneut versuchen'],
    ['ja-JP', 'ja-JP', '再試行'],
    ['fr-FR', 'en-US', 'Try again'],
  ])('for %s are in %s', async (locale, language, words) => {
    const { t, lang } = await textsFor(locale);
    expect([lang, t('errors.retry')]).toEqual([language, words]);
  });

  it('fill in what is known and leave the rest visible', async () => {
    const { t } = await textsFor('en-US');
    expect(t('panel.coveredLead', { lead: 'Ana' })).toBe('Ana (away, covered by {cover})');
  });

  it('count and write numbers as the person does', async () => {
    const one = 1;
    const many = 1200;
    const english = await textsFor('en-US');
    expect([english.tCount('counts.agreed', one), english.tCount('counts.agreed', many)]).toEqual([
      '1 agreed',
      '1,200 agreed',
    ]);
    const { t, tCount } = await textsFor('de-DE');
    expect(tCount('counts.agreed', many)).toContain('1.200');
    expect(t('epics.bulk.progress', { done: 1200, total: 10_000 })).toMatch(/1\.200\D+10\.000/);
  });

  it('have no name for an id they do not know', async () => {
    const { findName, tName } = await textsFor('en-US');
    expect(findName('role', 'writers')).toBeUndefined();
    expect(tName('role', 'writers')).toBe('writers');
  });
});
