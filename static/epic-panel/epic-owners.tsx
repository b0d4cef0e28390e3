import { NavigationTarget, router } from '@forge/bridge';
import { useQueryClient } from '@tanstack/react-query';
import type { EpicView } from '../../src/contract';
import { postCodeActivities } from '../../src/domain/activity';
import { ActivityLine } from '../shared/epic/activity-line';
import { accountsIn } from '../shared/epic/found-epic';
import { SilenceNote } from '../shared/epic/silence-note';
import { nameText } from '../shared/owners/owner-text';
import { usePeople } from '../shared/people/person-query';
import { t } from '../shared/texts/text';
import { epicQuery } from './epic-query';
import { panelCase } from './panel-case';

/** The three owners of one epic's work after the code. */
export function EpicOwners({ view, projectKey }: { view: EpicView; projectKey: string }) {
  const queryClient = useQueryClient();
  const people = usePeople(accountsIn(view.terms, [view]));
  const epic = panelCase(view, people, new Date());
  if (epic.verdict.state === 'notTracked') return <SilenceNote facts={epic.facts} terms={epic.terms} />;
  const { leads } = epic.terms;
  const openMatrix = () =>
    void router.navigate({
      target: NavigationTarget.Module,
      moduleKey: 'project-page',
      projectKey,
      path: '/matrix',
    });
  return (
    <div className="panel">
      {postCodeActivities.map((activity) => (
        <ActivityLine
          key={activity}
          epic={epic}
          activity={activity}
          onSaved={(saved) => {
            queryClient.setQueryData(epicQuery(saved.facts.issueId).queryKey, saved);
          }}
          onOpenMatrix={openMatrix}
        />
      ))}
      {view.viewer.side === null && (
        <p className="panel__hint">
          {t('panel.onlyLeads', {
            product: nameText(leads.product, epic.owners),
            engineering: nameText(leads.engineering, epic.owners),
          })}
        </p>
      )}
    </div>
  );
}
