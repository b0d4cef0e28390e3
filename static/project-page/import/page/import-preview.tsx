import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import type { Input } from '../../../../src/contract';
import { useOwnerContext } from '../../frame/use-owner-context';
import { usePeople } from '../../../shared/people/person-query';
import { invoke } from '../../../shared/bridge/operation';
import { errorText } from '../../../shared/texts/error-text';
import { listText } from '../../../shared/texts/list-text';
import { t, tCount } from '../../../shared/texts/text';
import { Notice } from '../../../shared/ui/notice';
import { PageSkeleton } from '../../../shared/ui/page-skeleton';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';
import { activitiesAfter, answersIn } from '../matching/answers-in';
import type { RaciReading } from '../reading/reading';
import { LeftOutSection } from './left-out-section';
import { LinesSection } from './lines-section';
import { NamesSection } from './names-section';
import { refusedText } from './refused-text';
import { usePlan } from './use-plan';

export type Brought = { answers: number; activities: number; roles: number };
type ImportPreviewProps = {
  view: ProjectAgreement;
  reading: RaciReading;
  onImported: (brought: Brought) => void;
  onClose: () => void;
};

/** What would come, what is not clear and what is left out. It stays until all of it was taken. */
export function ImportPreview({ view, reading, onImported, onClose }: ImportPreviewProps) {
  const inHand = usePlan(view, reading);
  const { plan, here, names, choices, isSearching, searchError } = inHand;
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = [...choices.who.values(), ...names.flatMap(({ who }) => who ?? [])];
  const found = [
    ...chosen.flatMap((who) => (who.kind === 'person' ? [who.accountId] : [])),
    ...names.flatMap(({ candidates }) => candidates.map(({ accountId }) => accountId)),
  ];
  const known = useOwnerContext(view);
  const more = usePeople(found);
  const context = { ...known, people: new Map([...known.people, ...more]) };
  const sent = answersIn(plan);
  const brought: Brought = {
    answers: sent.lines.filter(({ answer }) => answer).length,
    activities: sent.lines.filter(({ activity }) => !('id' in activity)).length,
    roles: sent.roles.length,
  };
  const bring = useCommand(
    (given: Pick<Input<'importAnswers'>, 'roles' | 'lines'>) =>
      invoke('importAnswers', { agreementId: view.agreement.id, ...given }),
    () => {
      onImported(brought);
    },
  );
  useEffect(() => {
    if (!isSearching) heading.current?.focus();
  }, [isSearching]);

  if (isSearching) return <PageSkeleton rows={5} />;
  return (
    <>
      <h2 className="visually-hidden" tabIndex={-1} ref={heading}>
        {t('importRaci.preview')}
      </h2>
      {searchError && (
        <Notice tone="warning" title={t('importRaci.noSearch')}>
          {errorText(searchError)}
        </Notice>
      )}
      <NamesSection view={view} context={context} inHand={inHand} />
      <LinesSection view={view} context={context} inHand={inHand} />
      <LeftOutSection leftOut={[...reading.findings, ...plan.leftOut]} />
      <footer className="import-foot">
        <p className="import-foot__what">{broughtText(brought)}</p>
        {bring.error && (
          <p className="form__failure" role="alert">
            {refusedText(bring.error, context)} {t('importRaci.nothingWritten')}
          </p>
        )}
        <div className="form__foot">
          <Button
            appearance="primary"
            isDisabled={sent.lines.length === 0 || activitiesAfter(plan, here).isTooMany}
            isLoading={bring.isPending}
            onClick={() => {
              bring.mutate(sent);
            }}
          >
            {t('importRaci.bring')}
          </Button>
          <Button appearance="subtle" onClick={onClose}>
            {t('importRaci.other')}
          </Button>
        </div>
      </footer>
    </>
  );
}

const kinds = ['answers', 'activities', 'roles'] as const;

export function broughtText(brought: Brought): string {
  const coming = kinds.filter((kind) => brought[kind] > 0);
  if (coming.length === 0) return t('importRaci.bringsNothing');
  return listText(coming.map((kind) => tCount(`importRaci.brings.${kind}`, brought[kind])));
}
