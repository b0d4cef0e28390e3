import { withBridge } from './custom-ui-page';

test('the bridge comes before every other script', () => {
  const page = withBridge('<html><head lang="en"><script src="./app.js"></script></head></html>', {
    host: 'http://jira',
    clockAhead: 3600,
  });
  expect(page.indexOf('/forge-bridge.js')).toBeLessThan(page.indexOf('./app.js'));
  expect(page).toContain(
    '<head lang="en"><script src="/forge-bridge.js" data-host="http://jira" data-clock-ahead="3600"></script>',
  );
});

test('<header> is not taken for <head>', () => {
  expect(() => withBridge('<header></header>', { host: 'http://jira', clockAhead: 0 })).toThrow('<head>');
});
