import type { OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import type { Answer } from '../../../../src/domain/owner';
import { firstOf } from '../matching/left-out';
import type { PlannedLine } from '../matching/plan';
import { sameWho } from '../matching/same-who';
import { CheckThis } from './check-mark';
import type { PlanInHand } from './use-plan';
import { whoText } from './who-text';

type OwnerCellProps = {
  planned: PlannedLine;
  /** What the importing lead says about it now. */
  before: Answer | undefined;
  context: OwnerContext;
  onChoose: PlanInHand['chooseOwner'];
};

export function OwnerCell({ planned: { line, owner: found }, before, context, onChoose }: OwnerCellProps) {
  const { owner, candidates, why } = found;
  const isChange = owner && before && !sameWho(before, owner);
  return (
    <>
      {candidates.length > 1 ? (
        <>
          <select
            className="select"
            aria-label={t('importRaci.ownerOf', { activity: line.activity })}
            value={candidates.findIndex((each) => owner && sameWho(each, owner))}
            onChange={({ currentTarget }) => {
              const who = candidates[Number(currentTarget.value)];
              if (who) onChoose(firstOf(line), who);
            }}
          >
            {!owner && <option value={-1}>{t('importRaci.choose')}</option>}
            {candidates.map((who, index) => (
              <option key={index} value={index}>
                {whoText(who, context)}
              </option>
            ))}
          </select>
          {!owner && <CheckThis isOpen />}
        </>
      ) : (
        owner && <span>{whoText(owner, context)}</span>
      )}
      {why !== 'accountable' && <span className="import-line__why">{t(`importRaci.owner.${why}`)}</span>}
      {isChange && (
        <span className="import-line__why">
          {t('importRaci.before', { owner: whoText(before, context) })}
        </span>
      )}
    </>
  );
}
