import type { Site } from '../../../local-jira/site';
import type { Language } from '../../../src/domain/language';
import type { Inspection } from './inspections';
import type { Screen } from './screen';
import { openStage, type Stage } from './stage';

/** Goes through the screens on one site: each is inspected. */
export function showAll(
  screens: readonly Screen[],
  language: Language,
  inspect: Inspection,
  before?: (site: Site) => Promise<void>,
): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(language);
    await before?.(stage.jira.site);
  });
  afterAll(() => stage.jira.close());

  for (const screen of screens) {
    test(screen.name, async () => {
      const seen = await stage.show(screen);
      const findings = await inspect(stage, seen, screen);
      expect([...findings, ...(screen.fails ? [] : stage.jira.complaints)]).toEqual([]);
    });
  }
}
