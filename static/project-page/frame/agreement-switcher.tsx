import { useQuery } from '@tanstack/react-query';
import { t } from '../../shared/texts/text';
import { filterOptionsQuery } from '../terms/filter-options-query';
import { filterText } from '../terms/filter-text';
import { agreementNumber } from '../../shared/address/agreement-number';
import { useNavigation } from './navigation';
import type { ProjectAgreement } from './project-gate';
import './agreement-switcher.css';

/** Which of the project's agreements the page is about; nothing where there is only one. */
export function AgreementSwitcher({ view: { agreement, agreements, project } }: { view: ProjectAgreement }) {
  const { params, refine } = useNavigation();
  const several = agreements.length > 1;
  const options = useQuery({ ...filterOptionsQuery(project.id), enabled: several }).data;
  if (!several) return null;
  return (
    <section className="agreements" aria-label={t('agreements.which')}>
      <div className="agreements__tabs">
        {agreements.map((one) => (
          <button
            key={one.id}
            type="button"
            className="agreements__tab"
            aria-pressed={one.id === agreement.id}
            onClick={() => {
              const next = new URLSearchParams(params);
              next.set('agreement', agreementNumber(one));
              refine(next);
            }}
          >
            {one.scoped?.name ?? t('agreements.default')}
          </button>
        ))}
      </div>
      <p className="agreements__scope">
        {agreement.scoped
          ? t('agreements.scope', { filter: filterText(agreement.scoped.scope, options) })
          : t('agreements.scopeOfDefault')}
      </p>
    </section>
  );
}
