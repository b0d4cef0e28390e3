import type { ProjectAgreement } from '../frame/project-gate';

type Exported = {
  project: Pick<ProjectAgreement['project'], 'key' | 'name'>;
  agreement: Pick<ProjectAgreement['agreement'], 'scoped'>;
};

/** `CHK`, `CHK-payments`: part of a file's name. */
export const fileNameOf = ({ project, agreement }: Exported): string =>
  [project.key, ...(agreement.scoped ? [agreement.scoped.name] : [])]
    .join('-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80);

export const titleOf = ({ project, agreement }: Exported): string =>
  [project.name, ...(agreement.scoped ? [agreement.scoped.name] : [])].join(' · ');
