import { useState } from 'react';
import type { MyAgreement } from '../../../../src/contract';
import type { AgreementId } from '../../../../src/domain/ids';
import { t, tCount } from '../../../shared/texts/text';
import { PlainButton } from '../../../shared/ui/plain-button';
import type { EpicsThatWait } from '../epics-that-wait';
import type { Work } from '../my-work';
import { AgreementWaits } from './agreement-waits';
import { longestFirst } from './longest-first';
import { WorkToAccept } from './work-to-accept';
import './waits.css';

type WaitsSectionProps = {
  agreements: readonly MyAgreement[] | undefined;
  work: readonly Work[];
  epics: ReadonlyMap<AgreementId, EpicsThatWait>;
  /** All that could wait has been read. */
  isDone: boolean;
};

const mostAtFirst = 9;

/** What nobody else can do: work to accept, answers, decisions on epics. */
export function WaitsSection({ agreements = [], work, epics, isDone }: WaitsSectionProps) {
  const [showsAll, setShowsAll] = useState(false);
  const toAccept = work.filter(({ isToAccept }) => isToAccept);
  const projects = new Map(toAccept.map(({ epic: { project } }) => [project.id, project]));
  const waiting = longestFirst(agreements.filter(({ id, waits }) => waits.length > 0 || epics.has(id)));
  const shown = showsAll ? waiting : waiting.slice(0, mostAtFirst);
  if (waiting.length === 0 && toAccept.length === 0) {
    if (agreements.length === 0 || !isDone) return null;
    return <p className="mine-section__none">{t('mine.waits.none')}</p>;
  }
  return (
    <section className="mine-section" aria-labelledby="waits" aria-busy={!isDone}>
      <h2 className="mine-section__title" id="waits">
        {t('mine.waits.title')}
      </h2>
      <ul className="waits">
        {[...projects.values()].map(({ id, name }) => (
          <WorkToAccept
            key={id}
            projectName={name}
            work={toAccept.filter(({ epic }) => epic.project.id === id)}
          />
        ))}
        {shown.map((agreement) => (
          <AgreementWaits key={agreement.id} agreement={agreement} epics={epics.get(agreement.id)} />
        ))}
      </ul>
      {shown.some(({ id }) => epics.has(id)) && <p className="waits__note">{t('mine.waits.hidden')}</p>}
      {waiting.length > shown.length && (
        <PlainButton
          onClick={() => {
            setShowsAll(true);
          }}
        >
          {tCount('mine.waits.all', waiting.length - shown.length)}
        </PlainButton>
      )}
    </section>
  );
}
