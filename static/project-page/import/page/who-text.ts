import { ownerText, type OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import type { Who } from '../matching/here';

export function whoText(who: Who, context: OwnerContext): string {
  if (who.kind === 'nobody') return t('importRaci.leaveOut');
  if (who.kind === 'newRole') return t(`importRaci.newRole.${who.side}`, { name: who.name });
  if (who.kind !== 'lead') return ownerText(who, context);
  const lead = context.leads[who.side];
  const position = t(`lead.${who.side}`);
  return lead ? t('importRaci.leadNamed', { position, name: ownerText(who, context) }) : position;
}
