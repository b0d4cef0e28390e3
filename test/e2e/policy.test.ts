import { openLocalJira, type LocalJira } from './support/local-jira';

jest.setTimeout(60_000);

describe("the app's frame under Atlassian's policy", () => {
  let jira: LocalJira;
  beforeAll(async () => {
    jira = await openLocalJira();
  });
  afterAll(() => jira.close());

  async function openFrame() {
    const gita = await jira.openAs('gita', { at: 'CHK/matrix' });
    await gita.app.getByRole('button', { name: 'Name the leads' }).waitFor();
    const frame = gita.page.frames().find((candidate) => candidate.url().startsWith(jira.frameOrigin));
    if (!frame) throw new Error('There is no frame of the app.');
    return frame;
  }

  test('it is of another origin and can read nothing of the page around it', async () => {
    const frame = await openFrame();
    const reading = frame.evaluate(() => window.parent.document.title);
    await expect(reading).rejects.toThrow(/cross-origin/);
  });

  test('an inline style, an inline script and a call outside are blocked, and each is noticed', async () => {
    const frame = await openFrame();
    const noticed = jira.complaints.length;
    await frame.evaluate(async () => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      const script = document.createElement('script');
      script.textContent = 'globalThis.ranInline = true';
      document.head.append(style, script);
      await fetch('https://example.com/').catch(() => undefined);
    });
    const complaints = () => jira.complaints.slice(noticed).join('\n');
    for (const directive of ['style-src', 'script-src', 'connect-src']) {
      expect(complaints()).toContain(directive);
    }
    expect(await frame.evaluate(() => 'ranInline' in globalThis)).toBe(false);
  });

  test('the policy that is served allows no inline style', async () => {
    const response = await fetch(`${jira.frameOrigin}/project-page/`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain('style-src');
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
  });
});
