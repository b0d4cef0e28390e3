import type { Input, ProjectView } from '../contract';
import type { Agreement } from '../domain/agreement';
import { today } from '../domain/calendar';
import { ledBy } from '../domain/leads';
import {
  nominate as withNomination,
  type NominationCommand,
  type NominationRefusal,
  refusesNomination,
} from '../domain/nominate';
import { AppError } from './app-error';
import { requireAvailable, requireSight } from './available-person';
import { type CommitPorts, commitProject } from './commit-agreement';
import { leadNotices } from './lead-notices';
import { type AgreementScene, openNewAgreement } from './open-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';

/** Everybody's right to edit is asked as themselves: of others only project administrators may ask it. */
export async function nominate(
  ports: CommitPorts & Pick<Ports, 'access' | 'projects' | 'people' | 'siteSettings'>,
  caller: Caller,
  { agreementId, side, accepts }: Input<'nominate'>,
): Promise<ProjectView> {
  const scene = await openNewAgreement(ports, caller, agreementId);
  requireEditor(scene, caller);
  const people = [caller.accountId, ...(accepts === null ? [] : [accepts])];
  const [found] = await Promise.all([
    ports.people.find(people),
    requireSight(ports.access, caller.accountId, people, { projectKey: scene.project.key }),
  ]);
  requireAvailable(found, people);
  return commitProject(
    ports,
    caller,
    scene,
    (current, { by, at }) => {
      const command = { side, accepts, by, at };
      requireNominable(current, command);
      return withNomination(current, command);
    },
    { notices: leadNotices },
  );
}

function requireEditor({ permissions, agreement }: AgreementScene, { accountId }: Caller): void {
  if (permissions.canEdit || ledBy(agreement.leads, accountId)) return;
  throw new AppError('FORBIDDEN', { reason: 'mayNotEdit' });
}

function requireNominable(agreement: Agreement, command: NominationCommand): void {
  const day = today(new Date(command.at), agreement.settings.timeZone);
  const refusal = refusesNomination(agreement, command, day);
  if (refusal) throw errorOf(refusal, agreement);
}

function errorOf(refusal: NominationRefusal, { leads, nominations }: Agreement): AppError {
  switch (refusal) {
    case 'noPosition':
      return new AppError('BAD_INPUT', { field: 'side' });
    case 'bothSides':
      return new AppError('SAME_PERSON');
    case 'taken':
      return new AppError('CONFLICT', {}, { current: { leads, nominations } });
  }
}
