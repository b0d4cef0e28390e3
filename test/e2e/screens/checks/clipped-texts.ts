/**
 * Texts of which a part can't be seen, and that nothing tells in whole. Runs in the page.
 * What scrolls is no loss, and what is hidden from everybody but screen readers is not there to be seen.
 */
export function clippedTexts(selector: string): string[] {
  const tolerance = 1.5;
  const findings = new Set<string>();
  const root = document.querySelector(selector) ?? document.body;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);

  /** Whether the whole of it stands in a tooltip or a name. */
  function isTold(words: string, element: Element): boolean {
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      const whole = `${box.getAttribute('title') ?? ''} ${box.getAttribute('aria-label') ?? ''}`;
      if (whole.includes(words)) return true;
    }
    return false;
  }

  function clipOf(text: Node, parent: Element): string | undefined {
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const first = rects[0];
    if (!first) return undefined;
    const left = Math.min(...rects.map((rect) => rect.left));
    const right = Math.max(...rects.map((rect) => rect.right));
    const top = Math.min(...rects.map((rect) => rect.top));
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    for (let box: Element | null = parent; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.visibility === 'hidden' || style.opacity === '0') return undefined;
      const { overflowX, overflowY } = style;
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const edge = box.getBoundingClientRect();
      if (edge.width <= 2 || edge.height <= 2 || style.clipPath !== 'none') return undefined;
      const scrolls = (value: string) => value === 'auto' || value === 'scroll';
      // Beyond this box it moves with it.
      if (scrolls(overflowX) || scrolls(overflowY)) return undefined;
      const sideways =
        overflowX !== 'visible' && (left < edge.left - tolerance || right > edge.right + tolerance);
      // A glyph's box is higher than its line.
      const slack = first.height / 4 + tolerance;
      const upright = overflowY !== 'visible' && (top < edge.top - slack || bottom > edge.bottom + slack);
      if (sideways || upright) return `${box.tagName.toLowerCase()}.${box.className}`;
    }
    return undefined;
  }

  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (words === '' || !parent || parent.closest('select, script, style, textarea, .sample')) continue;
    const clip = clipOf(node, parent);
    if (clip !== undefined && !isTold(words, parent))
      findings.add(`cut off: “${words.slice(0, 60)}” by ${clip}`);
  }
  return [...findings];
}
