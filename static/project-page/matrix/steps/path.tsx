import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import { sides, type Side } from '../../../../src/domain/side';
import { nameText, type OwnerContext } from '../../../shared/owners/owner-text';
import { listText } from '../../../shared/texts/list-text';
import { t, tCount } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { firstSteps, type FirstStep, type FirstSteps } from './first-steps';
import './path.css';

/** How far the two are on the way to their first agreement: two lines that become one. */
export function Path({
  view: { agreement, viewer },
  context,
}: {
  view: ProjectAgreement;
  context: OwnerContext;
}) {
  const way = firstSteps(agreement);
  return (
    <ol className={`path path--of-${String(way.steps.length)}`} aria-label={t('steps.label')}>
      {way.steps.map((step, index) => (
        <li
          key={step.id}
          className={`path__step path__step--${step.id} path__step--${step.stands}`}
          aria-current={step.stands === 'now' ? 'step' : undefined}
        >
          <StepMark number={index + 1} step={step} way={way} />
          <span className="path__text">
            <span className="path__title">
              {t(`steps.${step.id === 'answers' && agreement.soleSide ? 'answersAlone' : step.id}`)}
              {step.stands === 'done' && <span className="visually-hidden"> ({t('steps.done')})</span>}
            </span>
            <span className="path__detail">{detailOf(step, way, viewer.side, context)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

type StepMarkProps = { number: number; step: FirstStep; way: FirstSteps };

function StepMark({ number, step: { id, stands }, way: { answered } }: StepMarkProps) {
  const isHalfWay = id === 'answers' && stands !== 'done' && (answered.product || answered.engineering);
  if (!isHalfWay) {
    return (
      <span className="path__mark" aria-hidden="true">
        {stands === 'done' ? <CheckMarkIcon label="" color="currentColor" size="small" /> : number}
      </span>
    );
  }
  return (
    <span className="path__mark path__mark--halves" aria-hidden="true">
      {sides.map((side) => (
        <span
          key={side}
          className={`path__half path__half--${side}${answered[side] ? ' path__half--in' : ''}`}
        />
      ))}
    </span>
  );
}

function detailOf(
  { id, stands }: FirstStep,
  { speaking, answered, toSettle }: FirstSteps,
  mySide: Side | null,
  context: OwnerContext,
): string {
  const nameOf = (side: Side) => {
    const lead = context.leads[side];
    return lead === null ? t(`lead.${side}`) : nameText(lead, { ...context, viewer: null });
  };
  switch (id) {
    case 'leads':
      return stands === 'done' ? listText(speaking.map(nameOf)) : t('steps.detail.leads');
    case 'answers': {
      const missing = speaking.filter((side) => !answered[side]);
      if (stands !== 'now' || missing.length === 0) return t('steps.detail.answers');
      if (mySide && missing.includes(mySide)) return t('steps.detail.yourTurn');
      return t('steps.detail.waitsFor', { name: listText(missing.map(nameOf)) });
    }
    case 'settle':
      return toSettle > 0 ? tCount('summary.toSettle', toSettle) : t(`steps.detail.settle.${stands}`);
    case 'track':
      return t('steps.detail.track');
  }
}
