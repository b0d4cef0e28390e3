import { agreementIdSchema, projectIdSchema } from '../contract';
import type { AgreementId, ProjectId } from '../domain/ids';

export const agreementIdOf = (projectId: ProjectId, number: number): AgreementId =>
  agreementIdSchema.parse(`${projectId}:${String(number)}`);

export const defaultAgreementOf = (projectId: ProjectId): AgreementId => agreementIdOf(projectId, 0);

export const projectOfAgreement = (id: AgreementId): ProjectId =>
  projectIdSchema.parse(id.slice(0, id.indexOf(':')));

/** 0 for the project's default agreement. */
export const numberOf = (id: AgreementId): number => Number(id.slice(id.indexOf(':') + 1));
