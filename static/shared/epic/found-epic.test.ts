import { ana, ben, chen, dana, engineers, person } from '../../../test/builders/answers';
import { accountId } from '../../../test/builders/ids';
import { named, saidBy } from '../../../test/builders/decision';
import { aFoundEpic, everyTerms } from '../../../test/builders/epic-row';
import { accountsIn } from './found-epic';

it('knows everyone who is spoken of', () => {
  const terms = everyTerms({
    experiment: { product: person('eli'), engineering: engineers },
    feedback: { both: person('dana') },
  });
  const epic = aFoundEpic({
    decisions: { rollout: { answers: { engineering: saidBy(ben, engineers) }, named: named(chen) } },
  });
  expect(accountsIn([terms], [epic]).sort()).toEqual([ana, ben, chen, dana, accountId('eli')]);
});
