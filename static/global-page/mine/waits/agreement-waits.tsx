import type { MyAgreement } from '../../../../src/contract';
import type { Wait } from '../../../../src/domain/waits-for';
import { dayText } from '../../../shared/texts/date-text';
import { t, tCount } from '../../../shared/texts/text';
import { PlainButton } from '../../../shared/ui/plain-button';
import { openGaps, openMatrix } from '../../frame/go-to-project';
import { useViewer } from '../../frame/viewer';
import { StackedBar } from '../../ui/stacked-bar';
import type { Gaps } from '../team-load';

type AgreementWaitsProps = { agreement: MyAgreement; gaps: Gaps | undefined };

/** What waits for the reader in one agreement, each with the way there. */
export function AgreementWaits({ agreement, gaps }: AgreementWaitsProps) {
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
      {gaps && (
        <div className="wait__line">
          <span className="wait__text">
            {tCount('mine.waits.gaps', gaps.epics)}
            <span className="wait__bar">
              <StackedBar
                of={gaps.epics}
                parts={[
                  { kind: 'critical', count: gaps.critical },
                  { kind: 'warning', count: gaps.epics - gaps.critical },
                ]}
              />
            </span>
            {gaps.critical > 0 && (
              <span className="wait__critical">{tCount('mine.critical', gaps.critical)}</span>
            )}
          </span>
          <PlainButton
            onClick={() => {
              openGaps(place);
            }}
          >
            {t('mine.waits.toEpics')}
          </PlainButton>
        </div>
      )}
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
