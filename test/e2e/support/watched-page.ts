import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Opens a page that tells whatever must never happen: errors, blocked content, requests to anywhere else. */
export async function openWatchedPage(
  browser: Browser,
  options: BrowserContextOptions,
  complain: (complaint: string) => void,
): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  context.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    complain(`uncaught: ${error.error().message}`);
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !['127.0.0.1', 'localhost'].includes(hostname))
      complain(`external request: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP ${event.violatedDirective} blocked ${event.blockedURI}`);
    });
  });
  return context.newPage();
}
