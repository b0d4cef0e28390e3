import SearchIcon from '@atlaskit/icon/core/search';
import { useState } from 'react';
import { t } from '../../shared/texts/text';

/** Keeps what is typed itself: the address follows and may be slower than the fingers. */
export function SearchField({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  const [seen, setSeen] = useState(text);
  if (seen !== text) {
    setSeen(text);
    if (typed.trim() !== text) setTyped(text);
  }
  return (
    <label className="search-field">
      <SearchIcon label="" color="currentColor" />
      <input
        type="search"
        className="search-field__input"
        placeholder={t('epics.search')}
        aria-label={t('epics.search')}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(target.value.trim());
        }}
      />
    </label>
  );
}
