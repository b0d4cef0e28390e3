import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { searchQuery } from '../api/issues';
import { JiraFailure } from '../api/request';
import { navigate } from '../router/navigation';
import { IssueTable } from './issue-table';
import { JqlField } from './jql-field';
import './issue-search.css';

/** Says in the address which query this is, so that it can be shared and gone back to. */
function showQuery(jql: string): void {
  navigate(`${location.pathname}?${new URLSearchParams({ jql }).toString()}`);
}

/** A query and the issues it finds. */
export function IssueSearch({ jql }: { jql: string }) {
  const [pages, setPages] = useState(1);
  const { data, error, isFetching } = useQuery({
    ...searchQuery(jql, pages),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="issue-search">
      <JqlField
        key={jql}
        jql={jql}
        isInvalid={error !== null}
        onSearch={(next) => {
          setPages(1);
          showQuery(next);
        }}
      />
      {error && (
        <SectionMessage appearance="error" testId="jql-error">
          {error instanceof JiraFailure
            ? error.messages.map((text) => <p key={text}>{text}</p>)
            : error.message}
        </SectionMessage>
      )}
      {!error && data && (
        <>
          <IssueTable issues={data.issues} />
          <div className="issue-search__foot">
            <span data-testid="issue-count">
              {data.issues.length}
              {data.hasMore ? '+' : ''} {data.issues.length === 1 ? 'issue' : 'issues'}
            </span>
            {data.hasMore && (
              <Button
                appearance="subtle"
                onClick={() => {
                  setPages(pages + 1);
                }}
              >
                Show more
              </Button>
            )}
          </div>
        </>
      )}
      {!data && isFetching && <Spinner label="Searching" />}
    </div>
  );
}
