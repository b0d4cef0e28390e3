import type { AgreementView, Input } from '../contract';
import { newAgreement } from '../domain/new-agreement';
import { startFrom } from '../domain/starting-lines';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import { asTemplateSays } from './open-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';

/** Which lines there are to begin with, as far as nobody has said anything about them. */
export async function chooseStart(
  ports: AgreementPorts & Pick<Ports, 'siteSettings'>,
  caller: Caller,
  { agreementId, start }: Input<'chooseStart'>,
): Promise<AgreementView> {
  const { settings } = await ports.siteSettings.find();
  return changeAgreement(ports, caller, agreementId, (current) => {
    const { id, projectId, settings: rules } = current;
    const fresh = asTemplateSays(newAgreement(id, projectId, rules.timeZone), settings.template);
    return startFrom(current, start, fresh.activities);
  });
}
