import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import { t, tCount } from '../../shared/texts/text';
import { bulkKinds, type BulkKind } from './bulk-plan';
import type { Selection } from './use-selection';

const BulkDialog = lazy(async () => ({ default: (await import('./bulk-dialog')).BulkDialog }));

type BulkBarProps = { selection: Selection; selectable: number };

/** What can be done with the selected epics; stands where the head of the list was. */
export function BulkBar({ selection, selectable }: BulkBarProps) {
  const [kind, setKind] = useState<BulkKind | null>(null);
  const { rows } = selection;
  return (
    <div className="bulk-bar" role="region" aria-label={t('epics.bulk.bar')}>
      <p className="bulk-bar__count" role="status">
        {tCount('epics.bulk.selected', rows.length)}
      </p>
      {bulkKinds.map((each) => (
        <Button
          key={each}
          spacing="compact"
          onClick={() => {
            setKind(each);
          }}
        >
          {t(`epics.bulk.${each}.action`)}
        </Button>
      ))}
      <span className="list-head__gap" />
      {rows.length < selectable && (
        <Button appearance="subtle" spacing="compact" onClick={selection.selectAll}>
          {tCount('epics.bulk.all', selectable)}
        </Button>
      )}
      <Button appearance="subtle" spacing="compact" onClick={selection.clear}>
        {t('epics.bulk.clear')}
      </Button>
      {kind && (
        <Suspense>
          <BulkDialog
            kind={kind}
            selected={rows}
            onClose={(done) => {
              setKind(null);
              if (done) selection.clear();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
