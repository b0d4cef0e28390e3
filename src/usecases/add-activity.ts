import { activityIdSchema, type AgreementView, type Input } from '../contract';
import { addActivity as withActivity } from '../domain/edit-activities';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports/caller';

export const addActivity = (
  ports: AgreementPorts,
  caller: Caller,
  { agreementId, group, name }: Input<'addActivity'>,
): Promise<AgreementView> =>
  changeAgreement(ports, caller, agreementId, (current) =>
    // A version is committed once, so no removed activity's id comes back.
    withActivity(current, {
      id: activityIdSchema.parse(`own-${String(current.version + 1)}`),
      group,
      name,
    }),
  );
