import type { AgreementView } from '../../../src/contract';
import { termsOfEpic } from '../../../src/domain/agreements';
import { today } from '../../../src/domain/calendar';
import type { AgreementOf } from '../../shared/epic/epic-row';
import { projectTermsOf } from '../frame/project-terms';

type Agreements = [AgreementView, ...AgreementView[]];

/** The agreement whose epic one is, as the server finds it. */
export function agreementsFor(agreements: Agreements, now: Date): AgreementOf {
  const project = projectTermsOf({ agreements });
  const byId = new Map(
    agreements.map((agreement) => {
      const { id, terms } = agreement;
      return [id, { agreement, today: today(now, terms.settings.timeZone) }];
    }),
  );
  return (facts) => {
    const found = byId.get(termsOfEpic(project, facts).agreementId);
    if (!found) throw new Error('An agreement of the project owns every epic of it.');
    return found;
  };
}
