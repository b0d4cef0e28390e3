import { limits } from '../../../../src/domain/limits';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { listText } from '../../../shared/texts/list-text';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { activitiesAfter } from '../matching/answers-in';
import type { Who } from '../matching/here';
import { firstOf } from '../matching/left-out';
import type { PlannedLine } from '../matching/plan';
import { CheckThis } from './check-mark';
import { OwnerCell } from './owner-cell';
import { TargetSelect } from './target-select';
import type { PlanInHand } from './use-plan';
import { whoText } from './who-text';

type LinesSectionProps = { view: ProjectAgreement; context: OwnerContext; inHand: PlanInHand };

/** Each activity of the file: where it goes, and who is what there. */
export function LinesSection({ view, context, inHand }: LinesSectionProps) {
  const { plan, here } = inHand;
  const { count, isTooMany } = activitiesAfter(plan, here);
  return (
    <section className="import-part" aria-labelledby="import-lines">
      <h2 className="section-title" id="import-lines">
        {t('importRaci.lines')}
      </h2>
      <p className={isTooMany ? 'form__failure' : 'section-lead'} role="status">
        {t(isTooMany ? 'importRaci.tooMany' : 'importRaci.room', { count, most: limits.activities })}
      </p>
      <table className="import-lines">
        <thead>
          <tr>
            {(['line', 'activity', 'here', 'owner'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`importRaci.column.${column}`)}
              </th>
            ))}
            <th scope="col">{t('involved.consulted')}</th>
            <th scope="col">{t('involved.informed')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.lines.map((planned) => (
            <Line
              key={firstOf(planned.line)}
              view={view}
              context={context}
              inHand={inHand}
              planned={planned}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ view, context, inHand, planned }: LinesSectionProps & { planned: PlannedLine }) {
  const { line, target, certainty, sameAs, consulted, informed } = planned;
  const { here, chooseTarget, chooseOwner } = inHand;
  const isOut = target.kind === 'leaveOut' || sameAs !== null;
  const mine =
    target.kind === 'ours' ? view.agreement.activities.find(({ id }) => id === target.id)?.mine : undefined;
  const names = (some: readonly Who[]) => listText(some.map((who) => whoText(who, context)));
  return (
    <tr className={isOut ? 'import-line import-line--out' : 'import-line'}>
      <td className="import-line__number" data-label={t('importRaci.column.line')}>
        {line.lines.join(', ')}
      </td>
      <th scope="row">
        {line.group !== null && line.group !== line.activity && (
          <span className="import-line__why">{line.group}</span>
        )}
        {line.activity}
      </th>
      <td data-label={t('importRaci.column.here')}>
        <TargetSelect
          activity={line.activity}
          here={here}
          value={target}
          onChoose={(chosen) => {
            chooseTarget(firstOf(line), chosen);
          }}
        />
        {certainty === 'guess' && sameAs === null && <CheckThis isOpen={false} />}
        {sameAs !== null && (
          <span className="import-line__why">{t('importRaci.sameAs', { line: sameAs })}</span>
        )}
      </td>
      <td data-label={t('importRaci.column.owner')}>
        {!isOut && <OwnerCell planned={planned} before={mine} context={context} onChoose={chooseOwner} />}
      </td>
      <td data-label={t('involved.consulted')}>{!isOut && names(consulted)}</td>
      <td data-label={t('involved.informed')}>{!isOut && names(informed)}</td>
    </tr>
  );
}
