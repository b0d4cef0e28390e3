import type { Agreement, OtherAgreement } from '../domain/agreement';
import type { AgreementId } from '../domain/ids';
import { defaultAgreementOf, projectOfAgreement } from './agreement-id';
import { AppError } from './app-error';
import { type AgreementScene, openAgreement, requireAdministrator } from './open-agreement';
import type { Ports } from './ports/operation-ports';

/** The project's default agreement, which lists the others, for a change of one of them. */
export async function openList(
  ports: Pick<Ports, 'access' | 'projects' | 'agreements'>,
  agreementId: AgreementId,
): Promise<AgreementScene> {
  const defaultId = defaultAgreementOf(projectOfAgreement(agreementId));
  const scene = await openAgreement(ports, defaultId);
  requireAdministrator(scene);
  if (agreementId === defaultId) throw new AppError('BAD_INPUT', { field: 'agreementId' });
  return scene;
}

export function requireListed({ others }: Agreement, agreementId: AgreementId): OtherAgreement {
  const other = others.find(({ id }) => id === agreementId);
  if (!other) throw new AppError('NOT_FOUND');
  return other;
}
