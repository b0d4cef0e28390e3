import CopyIcon from '@atlaskit/icon/core/copy';
import GridIcon from '@atlaskit/icon/core/grid';
import ListIcon from '@atlaskit/icon/core/list-bulleted';
import UploadIcon from '@atlaskit/icon/core/upload';
import { lazy, useState } from 'react';
import { isPostCode } from '../../../../src/domain/activity';
import type { Start } from '../../../../src/domain/starting-lines';
import { helpAddress } from '../../../shared/address/help-address';
import { invoke } from '../../../shared/bridge/operation';
import { errorText } from '../../../shared/texts/error-text';
import { t, tCount } from '../../../shared/texts/text';
import { useNavigation } from '../../frame/navigation';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';
import { StartingPoint } from './starting-point';
import { LoadedPart } from '../../../shared/ui/loaded-part';
import './starting-points.css';

const CopyDialog = lazy(async () => ({ default: (await import('./copy-dialog')).CopyDialog }));

/** What there is to begin with, for a lead who has said nothing yet. */
export function StartingPoints({ view }: { view: ProjectAgreement }) {
  const { agreement } = view;
  const { go } = useNavigation();
  const [isCopying, setCopying] = useState(false);
  const choose = useCommand((start: Start) => invoke('chooseStart', { agreementId: agreement.id, start }));
  const others = agreement.activities.filter(({ id }) => !isPostCode(id)).length;
  const pick = (start: Start) => () => {
    choose.mutate(start);
  };
  return (
    <section className="starting-points" aria-labelledby="starting-points">
      <h2 className="starting-points__title" id="starting-points">
        {t('start.title')}
      </h2>
      <div className="starting-points__list">
        <StartingPoint
          Icon={ListIcon}
          label={t('start.defaultSet')}
          hint={t('start.defaultSetHint')}
          isChosen={others > 0}
          isDisabled={choose.isPending}
          onPick={pick('defaultSet')}
        />
        <StartingPoint
          Icon={GridIcon}
          label={t('start.blank')}
          hint={t('start.blankHint')}
          isChosen={others === 0}
          isDisabled={choose.isPending}
          onPick={pick('blank')}
        />
        <StartingPoint
          Icon={UploadIcon}
          label={t('start.sheet')}
          hint={t('start.sheetHint')}
          onPick={() => {
            const { page, params } = helpAddress('import', agreement.id);
            go(page, params);
          }}
        />
        <StartingPoint
          Icon={CopyIcon}
          label={t('start.copy')}
          hint={t('start.copyHint')}
          onPick={() => {
            setCopying(true);
          }}
        />
      </div>
      <p className="starting-points__stands" role="status">
        {others > 0 ? tCount('start.lines', others) : t('start.none')}
      </p>
      {choose.error && (
        <p className="form__failure" role="alert">
          {errorText(choose.error)}
        </p>
      )}
      {isCopying && (
        <LoadedPart>
          <CopyDialog
            view={view}
            onClose={() => {
              setCopying(false);
            }}
          />
        </LoadedPart>
      )}
    </section>
  );
}
