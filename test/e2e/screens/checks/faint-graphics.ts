/**
 * Icons, marks and the borders of fields that don't stand out from what is behind them with 3:1 (WCAG 1.4.11).
 * Runs in the page. Out of it are what can't be used, pictures of people, and the outlines of what still loads.
 */
export function faintGraphics(selector: string): string[] {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const least = 3;
  const root = document.querySelector(selector) ?? document.body;
  const exempt =
    ':disabled, [aria-disabled="true"], .sample, .skeleton, [class*="skeleton"], .avatar, img, [hidden]';

  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Colour>();
  function colourOf(value: string): Colour {
    const before = known.get(value);
    if (before) return before;
    const numbers = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(value);
    let colour: Colour = [0, 0, 0, 0];
    if (numbers) {
      const [, red, green, blue, alpha = '1'] = numbers;
      colour = [Number(red), Number(green), Number(blue), Number(alpha)];
    } else if (canvas) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = value;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      colour = [red, green, blue, alpha / 255];
    }
    known.set(value, colour);
    return colour;
  }
  const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => [
    red * alpha + below[0] * (1 - alpha),
    green * alpha + below[1] * (1 - alpha),
    blue * alpha + below[2] * (1 - alpha),
    1,
  ];
  function luminance([red, green, blue]: Colour): number {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrast(one: Colour, other: Colour): number {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
  }
  /** What lies behind it; `undefined` where that is a picture. */
  function behind(element: Element | null): Colour | undefined {
    const layers: Colour[] = [];
    for (let box = element; box; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.backgroundImage !== 'none') return undefined;
      const colour = colourOf(style.backgroundColor);
      layers.push(colour);
      if (colour[3] === 1) break;
    }
    const isDark = getComputedStyle(document.documentElement).colorScheme.includes('dark');
    const page: Colour = isDark ? [31, 31, 33, 1] : [255, 255, 255, 1];
    return layers.reduceRight((below, layer) => over(layer, below), page);
  }
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width >= 4 &&
      height >= 4 &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  };
  const faded = (colour: Colour, element: Element): Colour => {
    let alpha = colour[3];
    for (let box: Element | null = element; box; box = box.parentElement)
      alpha *= Number(getComputedStyle(box).opacity);
    return [colour[0], colour[1], colour[2], alpha];
  };
  const nameOf = (element: Element) =>
    element.outerHTML.replace(/<path.*/s, '…').slice(0, 160) +
    ` in ${element.parentElement?.outerHTML.slice(0, 90) ?? ''}`;
  const findings = new Set<string>();
  function judge(what: string, element: Element, colours: Colour[], ground: Colour | undefined): void {
    if (!ground || colours.length === 0) return;
    const best = Math.max(...colours.map((colour) => contrast(over(faded(colour, element), ground), ground)));
    if (best < least) findings.add(`${what} ${best.toFixed(2)}:1 – ${nameOf(element)}`);
  }

  for (const icon of root.querySelectorAll('svg')) {
    if (icon.closest(exempt) || !isSeen(icon)) continue;
    const shapes = [...icon.querySelectorAll('path, circle, rect, line, polygon, polyline, ellipse')];
    const colours = shapes.flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].filter((value) => value !== 'none').map(colourOf);
    });
    judge(
      'icon',
      icon,
      colours.filter((colour) => colour[3] > 0),
      behind(icon.parentElement),
    );
  }
  for (const field of root.querySelectorAll('input, textarea, select, [role="combobox"]')) {
    if (field.closest(exempt) || !isSeen(field)) continue;
    const box = field.matches('input[type="radio"], input[type="checkbox"], input[type="file"]')
      ? null
      : field;
    if (!box) continue;
    const style = getComputedStyle(box);
    if (parseFloat(style.borderBottomWidth) === 0) continue;
    judge('border', box, [colourOf(style.borderBottomColor)], behind(box.parentElement));
  }
  // Marks without a word in them: dots, squares, parts of bars.
  for (const mark of root.querySelectorAll('span, i, b, div')) {
    if (mark.childElementCount > 0 || mark.textContent.trim() !== '' || mark.closest(exempt) || !isSeen(mark))
      continue;
    const { width, height } = mark.getBoundingClientRect();
    if (width > 200 || height > 60 || width < 5 || height < 5) continue;
    const style = getComputedStyle(mark);
    const border = parseFloat(style.borderTopWidth) > 0 ? [colourOf(style.borderTopColor)] : [];
    const colours = [colourOf(style.backgroundColor), ...border].filter((colour) => colour[3] > 0);
    judge('mark', mark, colours, behind(mark.parentElement));
  }
  return [...findings];
}
