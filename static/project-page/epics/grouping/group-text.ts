import type { AgreementView } from '../../../../src/contract';
import { nameText } from '../../../shared/owners/owner-text';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import { agreementName } from '../agreement-name';
import type { GroupName } from './epic-groups';

export type GroupWords = Pick<OwnerContext, 'people' | 'viewer'> & { agreements: readonly AgreementView[] };

export function groupText(name: GroupName, { agreements, ...names }: GroupWords): string {
  switch (name.by) {
    case 'owner':
      if (name.owner === 'nobody') return t('epics.group.nobody');
      if (name.owner === 'nothing') return t('epics.group.nothing');
      return nameText(name.owner, names);
    case 'stage':
      return t(`epic.stage.${name.stage}`);
    case 'severity':
      return name.severity === 'none' ? t('epics.group.calm') : t(`epic.severity.${name.severity}`);
    case 'agreement': {
      const agreement = agreements.find(({ id }) => id === name.agreementId);
      return agreement ? agreementName(agreement) : '';
    }
  }
}
