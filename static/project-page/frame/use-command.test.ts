import { MutationObserver, QueryClient } from '@tanstack/react-query';
import type { AgreementView, OpenedProject, Result } from '../../../src/contract';
import { everyView } from '../../../test/builders/epic-row';
import { ana } from '../../../test/builders/answers';
import { shop } from '../../../test/builders/world';
import { loadEnglishTexts } from '../../../test/support/english-texts';

beforeAll(loadEnglishTexts);

type Sent = { name: string; answer: (view: AgreementView) => void };

/** What two lines of the matrix send at the same time. */
async function twoCommands() {
  const [{ projectCommand }, { projectViewQuery }] = await Promise.all([
    import('./use-command'),
    import('./project-view-query'),
  ]);
  const client = new QueryClient();
  const { queryKey } = projectViewQuery(shop.id);
  const view: OpenedProject = {
    project: { id: shop.id, key: 'SHOP', name: 'Shop' },
    viewer: { accountId: ana, canAdminister: false, canEdit: true },
    agreements: [everyView()],
    hidden: [],
  };
  client.setQueryData(queryKey, view);
  const sent: Sent[] = [];
  const send = (name: string) =>
    new Promise<Result<AgreementView>>((resolve) => {
      sent.push({
        name,
        answer: (value) => {
          resolve({ ok: true, value });
        },
      });
    });
  const line = () => new MutationObserver(client, projectCommand(client, shop.id, send));
  const ends = [line().mutate('first'), line().mutate('second')];
  return { client, queryKey, sent, ends };
}

it('sends a command once the one before is answered, so that no older answer comes later', async () => {
  const { client, queryKey, sent, ends } = await twoCommands();
  const [older, newer] = [everyView(), everyView({ soleSide: 'product' })];
  await new Promise(setImmediate);
  expect(sent.map(({ name }) => name)).toEqual(['first']);
  sent[0]?.answer(older);
  await ends[0];
  await new Promise(setImmediate);
  sent[1]?.answer(newer);
  await ends[1];
  expect(client.getQueryData(queryKey)?.agreements).toEqual([newer]);
});
