import { NavigationTarget, router } from '@forge/bridge';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EpicView } from '../../src/contract';
import { helpAddress } from '../shared/address/help-address';
import { caseOfView } from '../shared/epic/epic-case';
import { epicQuery } from '../shared/epic/epic-query';
import { accountsIn } from '../shared/epic/found-epic';
import { EpicOwners } from '../shared/epic/whole/epic-owners';
import { usePeople } from '../shared/people/person-query';

/** Everything about one epic, from the server's own view of it. */
export function PanelContent({ view, projectKey }: { view: EpicView; projectKey: string }) {
  const queryClient = useQueryClient();
  const people = usePeople(useMemo(() => accountsIn([view.terms], [view]), [view]));
  const { queryKey } = epicQuery(view.facts.issueId);
  return (
    <>
      <EpicOwners
        epic={caseOfView(view, people, new Date())}
        onSaved={(saved) => {
          queryClient.setQueryData(queryKey, saved);
        }}
        onConflict={() => void queryClient.invalidateQueries({ queryKey })}
        onGo={(to) => {
          const { page, params } = helpAddress(to, view.terms.agreementId);
          void router.navigate({
            target: NavigationTarget.Module,
            moduleKey: 'project-page',
            projectKey,
            path: `/${page}?${params.toString()}`,
          });
        }}
      />
    </>
  );
}
