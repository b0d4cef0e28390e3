import Button from '@atlaskit/button/new';
import { useId } from 'react';
import { t, tCount } from '../../shared/texts/text';
import { sortKeys, type SortKey } from './epic-sort';
import type { ListJql } from './list-jql';
import { OpenInJira } from './open-in-jira';
import { ReadingProgress } from './reading-progress';
import type { Reading } from '../../shared/epic/use-epic-search';

type ListHeadProps = {
  shown: number;
  reading: Reading;
  sort: SortKey;
  inJira: ListJql;
  onSort: (sort: SortKey) => void;
  /** `undefined` where no filter is on. */
  onClear: (() => void) | undefined;
};

export function ListHead({ shown, reading, sort, inJira, onSort, onClear }: ListHeadProps) {
  const id = useId();
  const select = (value: string) => {
    const key = sortKeys.find((each) => each === value);
    if (key) onSort(key);
  };
  return (
    <div className="list-head">
      <p className="list-head__count" {...(reading.done && { role: 'status' })}>
        {reading.done ? tCount('epics.shown', shown) : <ReadingProgress {...reading} />}
      </p>
      {onClear && (
        <Button appearance="subtle" spacing="compact" onClick={onClear}>
          {t('epics.clear')}
        </Button>
      )}
      <span className="list-head__gap" />
      <OpenInJira {...inJira} />
      <label className="list-head__sort" htmlFor={id}>
        {t('epics.sort')}
        <select
          id={id}
          className="list-select"
          value={sort}
          onChange={({ target }) => {
            select(target.value);
          }}
        >
          {sortKeys.map((key) => (
            <option key={key} value={key}>
              {t(`epics.sortKey.${key}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
