import { ana, ben } from '../../test/builders/answers';
import { aTrackedEpic } from '../../test/builders/epic';
import { letPass } from './let-pass';

const at = '2026-06-01T08:00:00.000Z';

test('an epic is let pass with a reason, with another one, and no more', () => {
  const passed = letPass(aTrackedEpic(), { reason: 'A spike', by: ana, at });
  expect(passed.epic.decisions).toEqual({ letPass: { reason: 'A spike', by: ana, at } });
  expect(passed.items).toEqual([{ kind: 'epicLetPass', from: null, to: 'A spike' }]);

  const again = letPass(passed.epic, { reason: 'Ships with SHOP-7', by: ben, at });
  expect(again.epic.decisions.letPass).toMatchObject({ by: ben });
  expect(again.items).toEqual([{ kind: 'epicLetPass', from: 'A spike', to: 'Ships with SHOP-7' }]);

  const withdrawn = letPass(again.epic, { reason: null, by: ben, at });
  expect(withdrawn.epic.decisions).toEqual({});
  expect(withdrawn.items).toEqual([{ kind: 'epicLetPass', from: 'Ships with SHOP-7', to: null }]);
});

test('what is so already changes nothing', () => {
  expect(letPass(aTrackedEpic(), { reason: null, by: ana, at }).items).toEqual([]);
  const epic = aTrackedEpic({ letPass: { reason: 'A spike', by: ana, at } });
  expect(letPass(epic, { reason: 'A spike', by: ben, at })).toEqual({ epic, items: [] });
});
