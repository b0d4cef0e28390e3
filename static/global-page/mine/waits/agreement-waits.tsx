import type { MyAgreement } from '../../../../src/contract';
import type { Wait } from '../../../../src/domain/waits-for';
import { dayText } from '../../../shared/texts/date-text';
import { t, tCount } from '../../../shared/texts/text';
import { PlainButton } from '../../../shared/ui/plain-button';
import { openMatrix } from '../../frame/go-to-project';
import { useViewer } from '../../frame/viewer';
import type { EpicsThatWait } from '../epics-that-wait';
import { EpicLines } from './epic-lines';

type AgreementWaitsProps = { agreement: MyAgreement; epics: EpicsThatWait | undefined };

/** What waits for the reader in one agreement, each with the way there. */
export function AgreementWaits({ agreement, epics }: AgreementWaitsProps) {
  const { id, project, name, waits, since } = agreement;
  const place = { projectKey: project.key, agreementId: id };
  const { timezone } = useViewer();
  return (
    <li className="wait">
      <h3 className="wait__where">
        {project.name}
        {name !== null && <span className="wait__team">{name}</span>}
      </h3>
      {waits.map((wait, index) => (
        <WaitLine
          key={wait.kind}
          wait={wait}
          isFirst={index === 0}
          onOpen={() => {
            openMatrix(place);
          }}
        >
          {wait.kind === 'answer' &&
            since !== null &&
            t('mine.waits.since', { day: dayText(since, timezone) })}
        </WaitLine>
      ))}
      {epics && <EpicLines epics={epics} place={place} />}
    </li>
  );
}

type WaitLineProps = { wait: Wait; isFirst: boolean; onOpen: () => void; children: React.ReactNode };

function WaitLine({ wait: { kind, count }, isFirst, onOpen, children }: WaitLineProps) {
  return (
    <div className="wait__line">
      <span className="wait__text">
        {tCount(`mine.wait.${kind}`, count)}
        {children && <span className="wait__since">{children}</span>}
      </span>
      <PlainButton appearance={isFirst ? 'primary' : 'default'} onClick={onOpen}>
        {t(`mine.move.${kind}`)}
      </PlainButton>
    </div>
  );
}
