import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { helpAddress } from '../../shared/address/help-address';
import { t } from '../../shared/texts/text';
import { Dialog } from '../../shared/ui/dialog';
import { useNavigation } from '../frame/navigation';
import { offerDownload } from '../frame/offer-download';
import type { ProjectAgreement } from '../frame/project-gate';
import { confluenceOf } from './confluence';
import { copyRich } from './copy-rich';
import { csvOf } from './csv';
import { markdownOf } from './markdown';
import { useMatrixRows } from './use-matrix-rows';
import { fileNameOf, titleOf } from './file-name';
import './export-dialog.css';

type Told = 'csv' | 'markdown' | 'copied' | 'notCopied';

/** The matrix to take along: a sheet, a text, a table for Confluence, or paper. */
export function ExportDialog({ view, onClose }: { view: ProjectAgreement; onClose: () => void }) {
  const rows = useMatrixRows(view);
  const { go } = useNavigation();
  const [told, setTold] = useState<Told | null>(null);
  const ways = [
    {
      way: 'csv',
      take: () => {
        offerDownload(`raci-${fileNameOf(view)}.csv`, csvOf(rows ?? []), 'text/csv;charset=utf-8');
        setTold('csv');
      },
    },
    {
      way: 'confluence',
      take: () => {
        void copyRich(confluenceOf(rows ?? [])).then((isCopied) => {
          setTold(isCopied ? 'copied' : 'notCopied');
        });
      },
    },
    {
      way: 'markdown',
      take: () => {
        offerDownload(
          `raci-${fileNameOf(view)}.md`,
          markdownOf(titleOf(view), rows ?? []),
          'text/markdown;charset=utf-8',
        );
        setTold('markdown');
      },
    },
    {
      way: 'print',
      take: () => {
        const { page, params } = helpAddress('print', view.agreement.id);
        go(page, params);
      },
    },
  ] as const;
  return (
    <Dialog title={t('exportMatrix.title')} onClose={onClose}>
      <p className="export__about">{t('exportMatrix.about')}</p>
      <ul className="export">
        {ways.map(({ way, take }) => (
          <li key={way} className="export__way">
            <span className="export__why">{t(`exportMatrix.why.${way}`)}</span>
            <Button isDisabled={!rows} onClick={take}>
              {t(`exportMatrix.way.${way}`)}
            </Button>
          </li>
        ))}
      </ul>
      <p className="export__told" role="status">
        {told && t(`exportMatrix.told.${told}`)}
      </p>
      <footer className="dialog__foot">
        <Button appearance="subtle" onClick={onClose}>
          {t('exportMatrix.close')}
        </Button>
      </footer>
    </Dialog>
  );
}
