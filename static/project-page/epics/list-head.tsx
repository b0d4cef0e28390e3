import Button from '@atlaskit/button/new';
import type { RefObject } from 'react';
import type { Reading } from '../../shared/epic/use-epic-search';
import { t, tCount } from '../../shared/texts/text';
import { FormSwitch } from './form-switch';
import { groupKeys } from './grouping/epic-groups';
import { ColumnChooser } from './columns/column-chooser';
import { sortKeys } from './epic-sort';
import { HeadSelect } from './head-select';
import type { ListView } from './list-address';
import type { ListJql } from './list-jql';
import { OpenInJira } from './open-in-jira';
import { ReadingProgress } from './reading-progress';

type ListHeadProps = {
  shown: number;
  reading: Reading;
  view: ListView;
  several: boolean;
  inJira: ListJql;
  /** The number of epics: where to go on from when what was focused is gone. */
  count: RefObject<HTMLParagraphElement>;
  onChange: (change: Partial<ListView>) => void;
  /** `undefined` where no filter is on. */
  onClear: (() => void) | undefined;
};

export function ListHead({ shown, reading, view, several, inJira, count, onChange, onClear }: ListHeadProps) {
  const isList = view.form === 'list';
  return (
    <div className="list-head">
      <p className="list-head__count" ref={count} tabIndex={-1} {...(reading.done && { role: 'status' })}>
        {reading.done ? tCount('epics.shown', shown) : <ReadingProgress {...reading} />}
      </p>
      {onClear && (
        <Button appearance="subtle" spacing="compact" onClick={onClear}>
          {t('epics.clear')}
        </Button>
      )}
      <span className="list-head__gap" />
      <OpenInJira {...inJira} />
      <FormSwitch
        form={view.form}
        onChange={(form) => {
          onChange({ form });
        }}
      />
      {isList && (
        <>
          <HeadSelect
            label={t('epics.group.by')}
            options={groupKeys.filter((key) => several || key !== 'agreement')}
            textOf={(key) => t(`epics.group.key.${key}`)}
            value={view.group}
            onChange={(group) => {
              onChange({ group });
            }}
          />
          <HeadSelect
            label={t('epics.sort')}
            options={sortKeys}
            textOf={(key) => t(`epics.sortKey.${key}`)}
            value={view.sort}
            onChange={(sort) => {
              onChange({ sort });
            }}
          />
          <ColumnChooser
            without={view.without}
            several={several}
            onChange={(without) => {
              onChange({ without });
            }}
          />
        </>
      )}
    </div>
  );
}
