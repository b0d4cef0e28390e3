import { MutationObserver, QueryClient } from '@tanstack/react-query';
import type { EpicView } from '../../../src/contract';
import type { EpicDecisions } from '../../../src/domain/epic';
import { ana, ben, engineeringLead, productLead } from '../../../test/builders/answers';
import { saidBy } from '../../../test/builders/decision';
import { anEpicView } from '../../../test/builders/epic-view';
import { loadEnglishTexts } from '../../../test/support/english-texts';

beforeAll(loadEnglishTexts);

const rollout: EpicDecisions = { rollout: { answers: { product: saidBy(ana, productLead) } } };
const both: EpicDecisions = { ...rollout, feedback: { answers: { product: saidBy(ben, engineeringLead) } } };

/** Somebody's answer that comes when the test wants it. */
function awaited<T>() {
  let answer: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    answer = resolve;
  });
  return { promise, answer };
}

async function aPanel() {
  const [{ epicWrite }, { epicQuery }] = await Promise.all([
    import('./use-epic-write'),
    import('./epic-query'),
  ]);
  const client = new QueryClient();
  const { issueId } = anEpicView().facts;
  const { queryKey } = epicQuery(issueId);
  client.setQueryData(queryKey, anEpicView());
  const sent: string[] = [];
  const line = (name: string, answer: Promise<EpicView>) => {
    const send = () => {
      sent.push(name);
      return answer;
    };
    const writes = {
      onSaved: (view: EpicView) => void client.setQueryData(queryKey, view),
      onConflict: () => undefined,
    };
    return new MutationObserver(client, epicWrite(client, issueId, send, writes));
  };
  const shown = () => client.getQueryData(queryKey)?.decisions;
  return { client, queryKey, sent, line, shown };
}

it('is not taken back on the screen by a read that began before', async () => {
  const { client, queryKey, line, shown } = await aPanel();
  const read = awaited<EpicView>();
  const reading = client.query({ queryKey, queryFn: () => read.promise });
  await line('rollout', Promise.resolve(anEpicView(rollout))).mutate(undefined);
  read.answer(anEpicView());
  await reading;
  expect(shown()).toEqual(rollout);
});

it('goes out once the one before it on the same epic is answered', async () => {
  const { sent, line, shown } = await aPanel();
  const first = awaited<EpicView>();
  const ends = [
    line('rollout', first.promise).mutate(undefined),
    line('feedback', Promise.resolve(anEpicView(both))).mutate(undefined),
  ];
  await new Promise(setImmediate);
  expect(sent).toEqual(['rollout']);
  first.answer(anEpicView(rollout));
  await Promise.all(ends);
  expect(sent).toEqual(['rollout', 'feedback']);
  expect(shown()).toEqual(both);
});
