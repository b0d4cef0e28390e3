import type { AgreementView, Input } from '../contract';
import type { Absence } from '../domain/absence';
import { today } from '../domain/calendar';
import { type AbsenceRefusal, enterAbsence as withAbsence, refusesAbsence } from '../domain/enter-absence';
import { AppError } from './app-error';
import { requireAvailable, requireSight } from './available-person';
import { type CommitPorts, commitAgreement } from './commit-agreement';
import { requireKeeper } from './absence-keeper';
import { openAgreement } from './open-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { agreementView } from './views';

export async function enterAbsence(
  ports: CommitPorts & Pick<Ports, 'access' | 'projects' | 'people'>,
  caller: Caller,
  { agreementId, ...entered }: Input<'enterAbsence'>,
): Promise<AgreementView> {
  const scene = await openAgreement(ports, agreementId);
  // Nobody is away from what nobody has set up.
  if (scene.agreement.version === 0) throw new AppError('FORBIDDEN', { reason: 'notLead' });
  requireKeeper(caller, scene, scene.agreement, entered, ports.now());
  const people = [entered.accountId, ...(entered.cover === null ? [] : [entered.cover])];
  const [found] = await Promise.all([
    ports.people.find(people),
    requireSight(ports.access, caller.accountId, people, { projectKey: scene.project.key }),
  ]);
  requireAvailable(found, people);

  const committed = await commitAgreement(ports, caller, scene, (current, said) => {
    const absence: Absence = { ...entered, ...said };
    requireKeeper(caller, scene, current, absence, new Date(said.at));
    const day = today(new Date(said.at), current.settings.timeZone);
    const refusal = refusesAbsence(current, absence, day);
    if (refusal) throw errorOf(refusal);
    return withAbsence(current, absence, day);
  });
  return agreementView(committed.agreements, committed.agreement, caller.accountId, committed.now);
}

function errorOf(refusal: AbsenceRefusal): AppError {
  switch (refusal) {
    case 'from':
    case 'to':
    case 'cover':
      return new AppError('BAD_INPUT', { field: refusal });
    case 'bothSides':
      return new AppError('SAME_PERSON');
    case 'overlap':
      return new AppError('OVERLAP');
    case 'tooMany':
      return new AppError('LIMIT', { what: 'absences' });
  }
}
