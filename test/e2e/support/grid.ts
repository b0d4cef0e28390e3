import type { Window } from './local-jira';

/** Presses one key after the other, wherever the focus is. */
export async function press({ page }: Window, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The words in the grid's cell that has the focus itself; `null` where no cell has it. */
export async function focusedCell({ app }: Window): Promise<string | null> {
  const cell = app.locator('td:focus, th:focus');
  return (await cell.count()) > 0 ? (await cell.innerText()).trim() : null;
}
