import { NavigationTarget, router } from '@forge/bridge';
import Button from '@atlaskit/button/new';
import LinkIcon from '@atlaskit/icon/core/link-external';
import { useLayoutEffect, useRef } from 'react';
import { postCodeActivities, type PostCodeActivity } from '../../../src/domain/activity';
import type { ProjectId } from '../../../src/domain/ids';
import { ActivityLine } from '../../shared/epic/activity-line';
import { initialForm } from '../../shared/epic/initial-form';
import type { EpicRow } from '../../shared/epic/epic-row';
import { SilenceNote } from '../../shared/epic/silence-note';
import { t } from '../../shared/texts/text';
import { useNavigation } from '../frame/navigation';
import type { ListContext } from './list-context';
import { useSavedEpic } from './use-saved-epic';

type EpicDetailsProps = {
  row: EpicRow;
  projectId: ProjectId;
  context: ListContext;
  /** Whose form stands open from the start. */
  activity: PostCodeActivity | undefined;
  onHeight: (height: number) => void;
};

/** The same three lines as on the epic itself, below the epic's row. */
export function EpicDetails({ row, projectId, context, activity, onHeight }: EpicDetailsProps) {
  const details = useRef<HTMLDivElement>(null);
  const showSaved = useSavedEpic(projectId);
  const { go } = useNavigation();
  useLayoutEffect(() => {
    const element = details.current;
    if (!element) return undefined;
    const sizes = new ResizeObserver(() => {
      onHeight(element.offsetHeight);
    });
    sizes.observe(element);
    return () => {
      sizes.disconnect();
    };
  }, [onHeight]);
  const { facts, decisions, verdict } = row;
  const epic = { ...context, facts, decisions, verdict };
  return (
    <div role="row" ref={details} className="epic-details">
      <div role="cell" aria-colspan={7} className="epic-details__cell">
        {verdict.state === 'notTracked' ? (
          <Untracked row={row} context={context} />
        ) : (
          postCodeActivities.map((each) => (
            <ActivityLine
              key={each}
              epic={epic}
              activity={each}
              initialForm={each === activity ? initialForm(epic, each) : null}
              onSaved={(view) => {
                showSaved(decisions, view);
              }}
              onOpenMatrix={() => {
                go('matrix');
              }}
            />
          ))
        )}
        <div className="epic-details__end">
          <Button
            appearance="subtle"
            spacing="compact"
            iconAfter={LinkIcon}
            onClick={() => void router.open({ target: NavigationTarget.Issue, issueKey: facts.key })}
          >
            {t('epics.openEpic', { key: facts.key })}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Untracked({ row, context }: Pick<EpicDetailsProps, 'row' | 'context'>) {
  if (!row.indexed) return <p className="silence-note">{t('epic.notIndexed')}</p>;
  return <SilenceNote facts={row.facts} terms={context.terms} />;
}
