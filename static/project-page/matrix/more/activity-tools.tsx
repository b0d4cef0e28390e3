import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { isPostCode } from '../../../../src/domain/activity';
import { errorText } from '../../../shared/texts/error-text';
import { t } from '../../../shared/texts/text';
import { agreementNumber } from '../../../shared/address/agreement-number';
import { useNavigation } from '../../frame/navigation';
import { neighbours } from '../grid/reorder/neighbours';
import { useMoveActivity } from '../grid/reorder/use-move-activity';
import type { ActivityPartProps } from './activity-part';
import { RemoveActivity } from './remove-activity';
import { RenameActivityForm } from './rename-activity-form';

/** The line itself: its name, its place, whether it is there, and what happened to it. */
export function ActivityTools({ view, activity, context }: ActivityPartProps) {
  const [renaming, setRenaming] = useState(false);
  const { agreement, viewer } = view;
  const { go } = useNavigation();
  const move = useMoveActivity(agreement);
  const { up, down } = neighbours(agreement.activities, activity);
  if (renaming) {
    return (
      <RenameActivityForm
        agreementId={agreement.id}
        activity={activity}
        onDone={() => {
          setRenaming(false);
        }}
      />
    );
  }
  return (
    <div className="more__tools">
      {viewer.side && (
        <>
          <Button
            appearance="subtle"
            spacing="compact"
            onClick={() => {
              setRenaming(true);
            }}
          >
            {t('tools.rename')}
          </Button>
          {(
            [
              ['up', up],
              ['down', down],
            ] as const
          ).map(([way, place]) => (
            <Button
              key={way}
              appearance="subtle"
              spacing="compact"
              isDisabled={place === undefined || move.isPending}
              onClick={() => {
                move.move(activity, place);
              }}
            >
              {t(`tools.${way}`)}
            </Button>
          ))}
          {!isPostCode(activity.id) && <RemoveActivity view={view} activity={activity} context={context} />}
        </>
      )}
      <Button
        appearance="subtle"
        spacing="compact"
        onClick={() => {
          const params = { activity: activity.id, agreement: agreementNumber(agreement) };
          go('history', new URLSearchParams(params));
        }}
      >
        {t('tools.history')}
      </Button>
      {viewer.side && isPostCode(activity.id) && <span className="more__by">{t('tools.stays')}</span>}
      {move.error && (
        <p className="form__failure" role="alert">
          {errorText(move.error)}
        </p>
      )}
    </div>
  );
}
