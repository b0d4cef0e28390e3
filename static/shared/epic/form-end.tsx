import Button from '@atlaskit/button/new';
import { t } from '../texts/text';

export function FormEnd({ disabled, onCancel }: { disabled: boolean; onCancel: () => void }) {
  return (
    <div className="epic-form__end">
      <Button type="submit" appearance="primary" spacing="compact" isDisabled={disabled}>
        {t('epic.decide.save')}
      </Button>
      <Button appearance="subtle" spacing="compact" onClick={onCancel}>
        {t('epic.decide.cancel')}
      </Button>
    </div>
  );
}
