import Button from '@atlaskit/button/new';
import { lazy, useState } from 'react';
import type { EpicRow } from '../../../shared/epic/epic-row';
import { t, tCount } from '../../../shared/texts/text';
import type { ListContext } from '../list-context';
import { isSelectable, type Selection } from '../use-selection';
import { bulkKinds, type BulkKind } from './bulk-command';
import { LoadedPart } from '../../../shared/ui/loaded-part';

const BulkDialog = lazy(async () => ({ default: (await import('./bulk-dialog')).BulkDialog }));

type BulkBarProps = {
  selection: Selection;
  shown: readonly EpicRow[];
  context: ListContext;
  /** Nothing is selected any more. */
  onEnd: () => void;
};

/** What can be done with the selected epics; stands where the head of the list was. */
export function BulkBar({ selection, shown, context, onEnd }: BulkBarProps) {
  const [kind, setKind] = useState<BulkKind | null>(null);
  const { rows } = selection;
  const selectable = shown.filter(isSelectable);
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
      {rows.length < selectable.length && (
        <Button
          appearance="subtle"
          spacing="compact"
          onClick={() => {
            selection.set(selectable, true);
          }}
        >
          {tCount('epics.bulk.all', selectable.length)}
        </Button>
      )}
      <Button
        appearance="subtle"
        spacing="compact"
        onClick={() => {
          onEnd();
          selection.clear();
        }}
      >
        {t('epics.bulk.clear')}
      </Button>
      {kind && (
        <LoadedPart>
          <BulkDialog
            kind={kind}
            selected={rows}
            context={context}
            onClose={(open) => {
              setKind(null);
              if (open.length === 0) onEnd();
              const ids = new Set(open.map(({ facts }) => facts.issueId));
              selection.set(
                rows.filter(({ facts }) => !ids.has(facts.issueId)),
                false,
              );
            }}
          />
        </LoadedPart>
      )}
    </div>
  );
}
