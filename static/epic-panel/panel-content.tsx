import { events, NavigationTarget, router } from '@forge/bridge';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { EpicView } from '../../src/contract';
import { helpAddress } from '../shared/address/help-address';
import { caseOfView } from '../shared/epic/epic-case';
import { epicQuery } from '../shared/epic/epic-query';
import { accountsIn } from '../shared/epic/found-epic';
import { EpicOwners } from '../shared/epic/whole/epic-owners';
import { warningsEvent } from '../shared/epic/warnings-event';
import { usePeople } from '../shared/people/person-query';
import { t } from '../shared/texts/text';
import { standingWarnings } from './standing-warnings';

/** Everything about one epic, from the server's own view of it. */
export function PanelContent({ view, projectKey }: { view: EpicView; projectKey: string }) {
  const queryClient = useQueryClient();
  const people = usePeople(useMemo(() => accountsIn([view.terms], [view]), [view]));
  const { queryKey } = epicQuery(view.facts.issueId);
  const epic = caseOfView(view, people, new Date());
  const warnings = standingWarnings(epic).join(' ');
  // A flag about what does not warn any more closes.
  useEffect(() => void events.emit(warningsEvent, warnings), [warnings]);
  const { oneOfSeveral } = view;
  return (
    <>
      {oneOfSeveral && (
        <p className="panel__agreement">
          {t('panel.agreement', { name: oneOfSeveral.name ?? t('agreements.default') })}
        </p>
      )}
      <EpicOwners
        epic={epic}
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
