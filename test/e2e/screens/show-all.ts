import type { Site } from '../../../local-jira/site';
import type { Language } from '../../../src/domain/language';
import { hasPinnedChromium } from '../support/pinned-chromium';
import type { Inspection } from './inspections';
import { comparePictures, hasPictures } from './pictures';
import type { Screen } from './screen';
import { openStage, type Seen, type Stage } from './stage';

// Another browser paints other pixels.
const testPictures = hasPinnedChromium ? test : test.skip;

/** Goes through the screens on one site: each is inspected, and some are compared with what they looked like. */
export function showAll(
  screens: readonly Screen[],
  language: Language,
  inspect: Inspection,
  before?: (site: Site) => Promise<void>,
): void {
  let stage: Stage;
  let seen: Seen;
  beforeAll(async () => {
    stage = await openStage(language);
    await before?.(stage.jira.site);
  });
  afterAll(() => stage.jira.close());

  for (const screen of screens) {
    test(screen.name, async () => {
      seen = await stage.show(screen);
      const findings = await inspect(stage, seen, screen);
      expect([...findings, ...(screen.fails ? [] : stage.jira.complaints)]).toEqual([]);
    });
    if (screen.picture && hasPictures(language)) {
      testPictures(`${screen.name}: as in its pictures`, () =>
        comparePictures(stage, seen, screen, language),
      );
    }
  }
}
