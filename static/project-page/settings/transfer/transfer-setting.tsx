import { lazy, useState } from 'react';
import Button from '@atlaskit/button/new';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { Setting } from '../setting';
import { ExportProject } from './export-project';
import { LoadedPart } from '../../../shared/ui/loaded-part';

const ImportFile = lazy(async () => ({ default: (await import('./import-file')).ImportFile }));

/** The project's data as one file, out and in. */
export function TransferSetting({ view }: { view: ProjectAgreement }) {
  const [importing, setImporting] = useState(false);
  return (
    <Setting title={t('transfer.title')} about={t('transfer.about')}>
      <div className="setting__moves">
        <ExportProject project={view.project} />
        {view.viewer.side ? (
          <Button
            onClick={() => {
              setImporting(true);
            }}
          >
            {t('transfer.import')}
          </Button>
        ) : (
          <p className="setting__why">{t('transfer.importByLeads')}</p>
        )}
      </div>
      {importing && (
        <LoadedPart>
          <ImportFile
            view={view}
            onClose={() => {
              setImporting(false);
            }}
          />
        </LoadedPart>
      )}
    </Setting>
  );
}
