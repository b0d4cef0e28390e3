import { errorText } from '../texts/error-text';
import { t } from '../texts/text';
import { Notice } from './notice';
import { PlainButton } from './plain-button';

export function RetryNotice({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Notice tone="error" title={errorText(error)}>
      <PlainButton onClick={onRetry}>{t('errors.retry')}</PlainButton>
    </Notice>
  );
}
