import { contentSecurityPolicy } from './content-security-policy';

const host = 'http://127.0.0.1:2990';
const nothing = { styles: [], scripts: [] };
const page = '<html><head><script src="/app.js"></script></head><body></body></html>';
const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `)) ?? '';

test('an app that asks for nothing gets no inline styles, scripts or eval', () => {
  const policy = contentSecurityPolicy(page, nothing, host);
  expect(directive(policy, 'style-src')).toContain("'self'");
  expect(policy).not.toContain('unsafe-');
});

test('only what the manifest asks for is added', () => {
  const policy = contentSecurityPolicy(page, { ...nothing, styles: ['unsafe-inline'] }, host);
  expect(directive(policy, 'style-src')).toContain("'unsafe-inline'");
  expect(directive(policy, 'script-src')).not.toContain('unsafe-');
});

test('an inline script of the page is allowed by its hash', () => {
  const policy = contentSecurityPolicy('<script>go()</script>', nothing, host);
  expect(directive(policy, 'script-src')).toMatch(/'sha256-[^']+'/);
});

test('only Jira may embed the frame, and reports stay on this machine', () => {
  const policy = contentSecurityPolicy(page, nothing, host);
  expect(directive(policy, 'frame-ancestors').split(' ')).toContain(host);
  expect(directive(policy, 'report-uri')).toBe('report-uri /csp-report');
  expect(directive(policy, 'sandbox')).toContain('allow-scripts');
});
