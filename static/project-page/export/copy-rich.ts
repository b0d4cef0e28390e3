import type { RichText } from './confluence';

/** Puts a table on the clipboard. `false` where the browser keeps it to itself. */
export async function copyRich({ html, plain }: RichText): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
