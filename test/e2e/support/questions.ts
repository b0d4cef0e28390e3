import type { Window } from './local-jira';

/** Gita names the two leads on the empty Matrix page. */
export async function nameLeads({ app }: Window, product: string, engineering: string): Promise<void> {
  for (const [label, name] of [
    ['Product lead', product],
    ['Engineering lead', engineering],
  ] as const) {
    await app.getByLabel(label).fill(name);
    await app.getByRole('option', { name: new RegExp(name) }).click();
  }
  await app.getByRole('button', { name: 'Name the leads' }).click();
  await app.getByRole('heading', { name: 'Who owns what' }).waitFor();
}

/** Picks an answer to each of the three questions, by the words on the screen, and sends them. */
export async function sendAnswers(
  { app }: Window,
  answers: Record<'rollout' | 'experiment' | 'feedback', RegExp>,
): Promise<void> {
  for (const [activity, answer] of Object.entries(answers)) {
    const question = app.getByRole('group', { name: new RegExp(activity, 'i') });
    await question.getByRole('radio', { name: answer }).check({ force: true });
  }
  await app.getByRole('button', { name: 'Send answers' }).click();
  await app.getByRole('region', { name: 'After the code' }).waitFor();
}

/** What is said about one activity: in the comparison of the first answers, later its rows in the matrix. */
export const matrixLine = ({ app }: Window, activity: string) =>
  app.getByRole('listitem', { name: activity }).or(app.getByRole('rowgroup', { name: activity }));
