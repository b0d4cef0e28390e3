import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { helpAddress } from '../../../shared/address/help-address';
import { t } from '../../../shared/texts/text';
import { Notice } from '../../../shared/ui/notice';
import { useNavigation } from '../../frame/navigation';
import type { ProjectAgreement } from '../../frame/project-gate';
import { ReadOnlyNote } from '../../frame/read-only-note';
import { type Brought, broughtText, ImportPreview } from './import-preview';
import { ProblemNotice } from './problem-notice';
import { Source } from './source';
import { useSheet } from './use-sheet';
import './import-page.css';

/** A RACI from a spreadsheet as the importing lead's answers. */
export function ImportPage({ view }: { view: ProjectAgreement }) {
  const { sheet, openFile, openText, close } = useSheet();
  const [brought, setBrought] = useState<Brought | null>(null);
  const { go } = useNavigation();
  const toMatrix = () => {
    const { page, params } = helpAddress('matrix', view.agreement.id);
    go(page, params);
  };
  const read = sheet && !('problem' in sheet.read) ? sheet.read : null;
  return (
    <>
      <header className="page__head">
        <p className="import-back">
          <Button appearance="subtle" spacing="compact" onClick={toMatrix}>
            {t('importRaci.back')}
          </Button>
        </p>
        <h1 className="page__title">{t('importRaci.title')}</h1>
        <p className="page__lead">{t('importRaci.lead')}</p>
        {!view.viewer.side && <ReadOnlyNote view={view} />}
      </header>
      {brought && (
        <Notice tone="success" title={t('importRaci.done')}>
          <p className="import-fix">{broughtText(brought)}</p>
          <Button appearance="primary" autoFocus onClick={toMatrix}>
            {t('importRaci.toMatrix')}
          </Button>
        </Notice>
      )}
      {sheet && 'problem' in sheet.read && <ProblemNotice name={sheet.name} problem={sheet.read} />}
      {!brought && !read && view.viewer.side && (
        <Source
          onFile={(file) => {
            void openFile(file);
          }}
          onText={openText}
        />
      )}
      {!brought && read && (
        <ImportPreview view={view} reading={read} onImported={setBrought} onClose={close} />
      )}
    </>
  );
}
