import { agreementIdSchema, projectIdSchema } from '../contract';
import type { AgreementId, ProjectId } from '../domain/ids';

export const defaultAgreementOf = (projectId: ProjectId): AgreementId =>
  agreementIdSchema.parse(`${projectId}:0`);

export const projectOfAgreement = (id: AgreementId): ProjectId =>
  projectIdSchema.parse(id.slice(0, id.indexOf(':')));
