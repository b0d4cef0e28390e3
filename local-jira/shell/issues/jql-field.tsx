import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';

type Props = { jql: string; isInvalid: boolean; onSearch: (jql: string) => void };

export function JqlField({ jql, isInvalid, onSearch }: Props) {
  const [text, setText] = useState(jql);
  return (
    <form
      className="jql"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <div className="jql__field">
        <Textfield
          aria-label="JQL query"
          isMonospaced
          isCompact
          spellCheck={false}
          autoComplete="off"
          isInvalid={isInvalid}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
          elemBeforeInput={<span className="jql__label">JQL</span>}
        />
      </div>
      <Button type="submit" appearance="primary">
        Search
      </Button>
    </form>
  );
}
