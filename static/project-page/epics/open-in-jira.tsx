import { router } from '@forge/bridge';
import Button from '@atlaskit/button/new';
import LinkIcon from '@atlaskit/icon/core/link-external';
import { useId } from 'react';
import { t } from '../../shared/texts/text';
import { searchAddress, type ListJql } from './list-jql';

/** The same epics in Jira's search, and what gets lost on the way. */
export function OpenInJira({ jql, leftOut, countsHidden }: ListJql) {
  const id = useId();
  const chips = leftOut.map((chip) => t(`epics.chip.${chip}`)).join(', ');
  const lost = [
    ...(chips ? [t('epics.openWithout', { chips })] : []),
    ...(countsHidden ? [t('epics.openHidden')] : []),
  ];
  return (
    <>
      {lost.length > 0 && (
        <span className="list-head__note" id={id}>
          {lost.join(' ')}
        </span>
      )}
      <Button
        appearance="subtle"
        spacing="compact"
        iconAfter={LinkIcon}
        {...(lost.length > 0 && { 'aria-describedby': id })}
        onClick={() => void router.open(searchAddress(jql))}
      >
        {t('epics.openInJira')}
      </Button>
    </>
  );
}
