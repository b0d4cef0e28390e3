import Button from '@atlaskit/button/new';
import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import LinkIcon from '@atlaskit/icon/core/link';
import { useRef, useState } from 'react';
import { t } from '../texts/text';
import './copy-link.css';

/** A link to send to somebody. It can be read and selected too, where a browser keeps the clipboard to itself. */
export function CopyLink({ url, label }: { url: string; label: string }) {
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
    } catch {
      // The address stays selected: Ctrl+C does it.
    }
  };
  return (
    <div className="copy-link">
      <input className="copy-link__url" ref={field} aria-label={label} readOnly value={url} />
      <Button iconBefore={copied ? CheckMarkIcon : LinkIcon} onClick={() => void copy()}>
        {copied ? t('copyLink.copied') : t('copyLink.copy')}
      </Button>
      <span className="visually-hidden" role="status">
        {copied && t('copyLink.copied')}
      </span>
    </div>
  );
}
