import { axeFindings } from '../support/accessibility';
import { clippedTexts } from './checks/clipped-texts';
import { faintGraphics } from './checks/faint-graphics';
import { sideways } from './checks/sideways';
import { wordlessStates } from './checks/wordless-states';
import type { Screen } from './screen';
import { sizes, type Seen, type Stage } from './stage';

export type Inspection = (stage: Stage, seen: Seen, screen: Screen) => Promise<string[]>;

// They are about whole pages; these frames are parts of Jira's page, which has its own landmarks and heading.
const aboutPages = ['landmark-one-main', 'page-has-heading-one', 'region'];
const partsOfPages = ['epic-panel', 'flag', 'owners-agreed', 'post-code-owners'];
const aboutTitles = ['page-has-heading-one'];
// Nothing but the colours differs in the other theme.
const aboutColours = ['color-contrast', 'link-in-text-block'];

async function roomFindings(stage: Stage, { frame, within }: Seen): Promise<string[]> {
  const findings: string[] = [];
  for (const size of Object.values(sizes)) {
    await stage.page.setViewportSize(size);
    // Around a flag it is Jira's own document.
    if (within === 'html') findings.push(...(await frame.evaluate(sideways)));
    for (const cut of await frame.evaluate(clippedTexts, within)) findings.push(`${size.width} px, ${cut}`);
  }
  return findings;
}

/** Everything fits: the document is no wider than its window, and no text is cut off without being told elsewhere. */
export const hasRoom: Inspection = roomFindings;

/** What only another colour can spoil, in the theme that is on. */
const colourFindings = async ({ frame, within }: Seen): Promise<string[]> => [
  ...(await axeFindings(frame, within, { runOnly: { type: 'rule', values: aboutColours } })),
  ...(await frame.evaluate(faintGraphics, within)),
];

async function increasedContrastFindings(stage: Stage, seen: Seen): Promise<string[]> {
  const findings: string[] = [];
  await stage.setContrast(seen, 'more');
  for (const theme of ['dark', 'light'] as const) {
    await stage.paint(seen, theme);
    const inTheme = await colourFindings(seen);
    findings.push(...inTheme.map((finding) => `${theme}, increased contrast: ${finding}`));
  }
  await stage.setContrast(seen, 'no-preference');
  return findings;
}

/** axe finds nothing in either theme, every sign stands out, states have an icon and a word, and everything fits. */
export const isAccessible: Inspection = async (stage, seen, { at, untitled = false, picture = false }) => {
  const { frame, within } = seen;
  const without = [...(partsOfPages.includes(at.module) ? aboutPages : []), ...(untitled ? aboutTitles : [])];
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const findings = await axeFindings(frame, within, { rules });
  findings.push(...(await frame.evaluate(wordlessStates, within)));
  findings.push(...(await frame.evaluate(faintGraphics, within)));
  await stage.paint(seen, 'dark');
  const inDark = await colourFindings(seen);
  findings.push(...inDark.map((finding) => `dark: ${finding}`));
  // The key screens have every colour and mark that there is.
  if (picture) findings.push(...(await increasedContrastFindings(stage, seen)));
  return [...findings, ...(await roomFindings(stage, seen))];
};
