import Button from '@atlaskit/button/new';
import { lazy, useState } from 'react';
import { helpAddress } from '../../shared/address/help-address';
import { t } from '../../shared/texts/text';
import { useNavigation } from '../frame/navigation';
import type { ProjectAgreement } from '../frame/project-gate';
import { LoadedPart } from '../../shared/ui/loaded-part';

const ExportDialog = lazy(async () => ({ default: (await import('./export-dialog')).ExportDialog }));

/** The way in for a spreadsheet, and the ways out. */
export function MatrixTransfer({ view }: { view: ProjectAgreement }) {
  const [exporting, setExporting] = useState(false);
  const { go } = useNavigation();
  return (
    <div className="matrix-transfer">
      {view.viewer.side && (
        <Button
          appearance="subtle"
          onClick={() => {
            const { page, params } = helpAddress('import', view.agreement.id);
            go(page, params);
          }}
        >
          {t('importRaci.title')}
        </Button>
      )}
      <Button
        appearance="subtle"
        onClick={() => {
          setExporting(true);
        }}
      >
        {t('exportMatrix.open')}
      </Button>
      {exporting && (
        <LoadedPart>
          <ExportDialog
            view={view}
            onClose={() => {
              setExporting(false);
            }}
          />
        </LoadedPart>
      )}
    </div>
  );
}
