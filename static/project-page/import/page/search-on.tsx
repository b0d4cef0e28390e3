import Button from '@atlaskit/button/new';
import { tCount } from '../../../shared/texts/text';
import { namesAtOnce } from './found-people-query';
import type { PlanInHand } from './use-plan';

type SearchOnProps = Pick<PlanInHand, 'notSearched' | 'isSearchingOn' | 'searchOn'>;

/** Names of a long sheet that nobody was looked for yet. */
export function SearchOn({ notSearched, isSearchingOn, searchOn }: SearchOnProps) {
  return (
    <div className="import-more">
      <p className="import-more__text" role="status">
        {tCount('importRaci.notSearched', notSearched)}
      </p>
      <Button spacing="compact" isLoading={isSearchingOn} onClick={searchOn}>
        {tCount('importRaci.searchOn', Math.min(notSearched, namesAtOnce))}
      </Button>
    </div>
  );
}
