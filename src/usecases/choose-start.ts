import type { AgreementView, Input } from '../contract';
import type { ActivityRecord } from '../domain/agreement';
import { newAgreement } from '../domain/new-agreement';
import { startFrom } from '../domain/starting-lines';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import { asTemplateSays } from './open-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';

/** Which lines there are to begin with, as far as nobody has said anything about them. */
export function chooseStart(
  ports: AgreementPorts & Pick<Ports, 'siteSettings'>,
  caller: Caller,
  { agreementId, start }: Input<'chooseStart'>,
): Promise<AgreementView> {
  let lines: readonly ActivityRecord[] = [];
  return changeAgreement(ports, caller, agreementId, (current) => startFrom(current, start, lines), {
    before: async ({ agreement: { id, projectId, settings: rules } }) => {
      const { settings } = await ports.siteSettings.find();
      lines = asTemplateSays(newAgreement(id, projectId, rules.timeZone), settings.template).activities;
    },
  });
}
