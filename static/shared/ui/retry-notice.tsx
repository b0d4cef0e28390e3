import Button from '@atlaskit/button/new';
import { errorText } from '../texts/error-text';
import { t } from '../texts/text';
import { Notice } from './notice';

export function RetryNotice({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Notice tone="error" title={errorText(error)}>
      <Button onClick={onRetry}>{t('errors.retry')}</Button>
    </Notice>
  );
}
