import type { MyAgreement } from '../../../../src/contract';
import type { AgreementId } from '../../../../src/domain/ids';
import { t } from '../../../shared/texts/text';
import type { Work } from '../my-work';
import type { Gaps } from '../team-load';
import { AgreementWaits } from './agreement-waits';
import { WorkToAccept } from './work-to-accept';
import './waits.css';

type WaitsSectionProps = {
  agreements: readonly MyAgreement[] | undefined;
  work: readonly Work[];
  gaps: ReadonlyMap<AgreementId, Gaps>;
};

/** What nobody else can do: answers, decisions on epics, work to accept. */
export function WaitsSection({ agreements = [], work, gaps }: WaitsSectionProps) {
  const toAccept = work.filter(({ isToAccept }) => isToAccept);
  const waiting = agreements.filter(({ id, waits }) => waits.length > 0 || gaps.has(id));
  if (waiting.length === 0 && toAccept.length === 0) {
    return agreements.length > 0 ? <p className="mine-section__none">{t('mine.waits.none')}</p> : null;
  }
  return (
    <section className="mine-section" aria-labelledby="waits">
      <h2 className="mine-section__title" id="waits">
        {t('mine.waits.title')}
      </h2>
      <ul className="waits">
        {waiting.map((agreement) => (
          <AgreementWaits key={agreement.id} agreement={agreement} gaps={gaps.get(agreement.id)} />
        ))}
        {toAccept.map((one) => (
          <WorkToAccept key={`${one.epic.key} ${one.activity}`} work={one} />
        ))}
      </ul>
    </section>
  );
}
