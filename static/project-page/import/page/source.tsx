import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import { t } from '../../../shared/texts/text';
import { useDroppedFile } from './use-dropped-file';

type SourceProps = { onFile: (file: File) => void; onText: (text: string) => void };

/** A file, dropped or chosen, or pasted cells. */
export function Source({ onFile, onText }: SourceProps) {
  const [text, setText] = useState('');
  const isOver = useDroppedFile(onFile);
  const [fileId, textId] = [useId(), useId()];
  return (
    <div className="import-source">
      <div className={isOver ? 'import-drop import-drop--over' : 'import-drop'}>
        <label className="field__label" htmlFor={fileId}>
          {t('importRaci.file')}
        </label>
        <input
          id={fileId}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          onClick={({ currentTarget }) => {
            // Else a browser says nothing when the same file is chosen again after it was mended.
            currentTarget.value = '';
          }}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
          }}
        />
        <p className="field__hint">{t('importRaci.fileHint')}</p>
      </div>
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          onText(text);
        }}
      >
        <label className="field__label" htmlFor={textId}>
          {t('importRaci.paste')}
        </label>
        <textarea
          id={textId}
          className="textarea import-paste"
          value={text}
          spellCheck={false}
          placeholder={t('importRaci.pasteExample')}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
        <span>
          <Button type="submit" isDisabled={text.trim() === ''}>
            {t('importRaci.read')}
          </Button>
        </span>
      </form>
    </div>
  );
}
