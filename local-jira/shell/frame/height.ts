import type { Call } from '../bridge/channel';

/** The lowest edge of the content: the body itself may be as high as the frame already is. */
function contentHeight(): number {
  const style = getComputedStyle(document.body);
  const edges = [...document.body.children].map((child) => {
    const { bottom, height } = child.getBoundingClientRect();
    return height === 0 ? 0 : bottom + parseFloat(getComputedStyle(child).marginBottom);
  });
  const lowest = Math.max(0, ...edges) + window.scrollY;
  return Math.ceil(lowest + parseFloat(style.paddingBottom) + parseFloat(style.marginBottom));
}

/** Tells Jira how high the content is, whenever that changes. */
export function reportHeight(call: Call): void {
  let reported = -1;
  const report = () => {
    const height = contentHeight();
    if (height === reported) return;
    reported = height;
    void call('frame:resize', { height });
  };
  const sizes = new ResizeObserver(report);
  const observe = () => {
    [document.body, ...document.body.children].forEach((element) => {
      sizes.observe(element);
    });
    report();
  };
  new MutationObserver(observe).observe(document.body, { childList: true });
  observe();
}
