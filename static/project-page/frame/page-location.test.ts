import { addressOf, pageLocation } from './page-location';

describe('where the app is', () => {
  it.each([
    ['', 'matrix'],
    ['/', 'matrix'],
    ['/epics', 'epics'],
    ['history/', 'history'],
    ['/settings/more', 'settings'],
    ['/elsewhere', 'matrix'],
  ])('reads the subpage from %j', (path, page) => {
    expect(pageLocation(path, '').page).toBe(page);
  });

  it('keeps what the address asks for', () => {
    expect(pageLocation('/epics', '?gaps=only').params.get('gaps')).toBe('only');
  });
});

describe('the address to send to somebody', () => {
  const app = 'https://a.example/jira/software/projects/APP/apps/1/2';

  it.each([app, `${app}/`, `${app}/history`, `${app}/matrix?x=1#top`])('is made from %s', (here) => {
    expect(addressOf('matrix', here)).toBe(`${app}/matrix`);
  });

  it('says what is meant there', () => {
    expect(addressOf('matrix', app, new URLSearchParams({ agreement: '1' }))).toBe(
      `${app}/matrix?agreement=1`,
    );
  });
});
