import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useOwnerContext } from '../../frame/use-owner-context';
import { Path } from '../steps/path';
import { Nominations } from './nominations';
import { Nominees } from './nominees';
import { SampleMatrix } from './sample-matrix';
import { WhomToAsk } from './whom-to-ask';
import { StartForm } from './start-form';
import './no-leads.css';

/** A fresh agreement: what this is about, over a picture of what it becomes. */
export function NoLeads({ view }: { view: ProjectAgreement }) {
  const { agreement, viewer } = view;
  const context = useOwnerContext(view);
  const nominees = Object.values(agreement.nominations);
  const isNominee = nominees.some(({ accountId }) => accountId === viewer.accountId);
  return (
    <>
      <Path view={view} context={context} />
      <div className="no-leads">
        <section className="no-leads__card">
          <h1 className="page__title">{t('noLeads.title')}</h1>
          <p className="no-leads__idea">{t('noLeads.idea')}</p>
          {viewer.canAdminister && <StartForm view={view} />}
          {viewer.canEdit
            ? (!viewer.canAdminister || nominees.length > 0) && <Nominations view={view} />
            : nominees.length > 0 && (
                <section className="nominations">
                  <p className="nominations__about">{t('nominations.about')}</p>
                  <Nominees view={view} />
                </section>
              )}
          {!viewer.canAdminister && !isNominee && (
            <WhomToAsk view={view} isOnlyWay={!viewer.canEdit && nominees.length === 0} />
          )}
        </section>
        <SampleMatrix />
      </div>
    </>
  );
}
