import { useId } from 'react';
import { rolloutStages } from '../../../../src/domain/result';
import { t } from '../../texts/text';
import { LinkField } from './link-field';
import type { RolloutDraft } from './result-draft';
import '../notes/rollout-track.css';

type RolloutFieldsProps = { draft: RolloutDraft; onChange: (draft: RolloutDraft) => void };

/** The steps of the rollout as the line they stand on, and the way off it. */
export function RolloutFields({ draft, onChange }: RolloutFieldsProps) {
  const id = useId();
  const { stage, percent, link } = draft;
  const reached = stage === null ? -1 : rolloutStages.indexOf(stage);
  return (
    <>
      <fieldset className="epic-form__choices">
        <legend className="epic-form__legend">{t('epic.record.legend.rollout')}</legend>
        <div className="rollout-track rollout-track--choice">
          {rolloutStages.map((each, index) => (
            <label
              key={each}
              className={`rollout-track__step rollout-track__step--${each}`}
              data-reached={stage !== 'rolledBack' && index <= reached}
              data-here={each === stage}
            >
              <input
                type="radio"
                className="rollout-track__radio"
                name={id}
                checked={each === stage}
                onChange={() => {
                  onChange({ ...draft, stage: each });
                }}
              />
              <span className="rollout-track__name">{t(`epic.result.rollout.${each}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {stage === 'partial' && (
        <div className="epic-form__field">
          <label className="epic-form__label" htmlFor={`${id}-percent`}>
            {t('epic.record.percent')}
          </label>
          <input
            id={`${id}-percent`}
            type="number"
            className="epic-form__input epic-form__input--number"
            min={1}
            max={99}
            value={percent}
            onChange={({ target }) => {
              onChange({ ...draft, percent: target.value });
            }}
          />
        </div>
      )}
      <LinkField
        label={t('epic.record.flagLink')}
        value={link}
        onChange={(next) => {
          onChange({ ...draft, link: next });
        }}
      />
    </>
  );
}
