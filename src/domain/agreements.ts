import type { Agreement } from './agreement';
import type { EpicFacts } from './epic';
import { type EpicFilter, matches } from './epic-filter';
import type { AgreementId } from './ids';
import { newAgreement } from './new-agreement';
import { type AgreementTerms, type ProjectTerms, termsOf } from './terms';

/** All agreements of one project: the default one, and the others in the order in which an epic is looked for. */
export type ProjectAgreements = {
  /** As Jira's administrators say. */
  isOn: boolean;
  default: Agreement;
  others: { name: string; scope: EpicFilter; agreement: Agreement }[];
};

export const allOf = (project: ProjectAgreements): Agreement[] => [
  ...project.others.map(({ agreement }) => agreement),
  project.default,
];

export const agreementById = (project: ProjectAgreements, id: AgreementId): Agreement | undefined =>
  allOf(project).find((agreement) => agreement.id === id);

/** One that is listed and not yet stored stands where every agreement starts. */
export const projectOf = (
  first: Agreement,
  stored: (id: AgreementId) => Agreement | undefined,
  isOn: boolean,
): ProjectAgreements => ({
  isOn,
  default: first,
  others: first.others.map(({ id, name, scope, trackedBefore }) => ({
    name,
    scope,
    agreement: stored(id) ?? {
      ...newAgreement(id, first.projectId, first.settings.timeZone),
      tracking: trackedBefore ?? null,
    },
  })),
});

/** The same project after one of its agreements changed. */
export const withAgreement = (project: ProjectAgreements, agreement: Agreement): ProjectAgreements =>
  projectOf(
    project.default.id === agreement.id ? agreement : project.default,
    (id) => (agreement.id === id ? agreement : agreementById(project, id)),
    project.isOn,
  );

export const scopedAs = (
  { others }: ProjectAgreements,
  id: AgreementId,
): { name: string; scope: EpicFilter } | null => {
  const other = others.find(({ agreement }) => agreement.id === id);
  return other ? { name: other.name, scope: other.scope } : null;
};

type Placed = Pick<EpicFacts, 'labels' | 'componentIds' | 'typeId'>;

/** The agreement whose epic this is: the first whose scope it matches, else the default one. */
export const agreementOfEpic = (project: ProjectAgreements, facts: Placed): Agreement =>
  project.others.find(({ scope }) => matches(scope, facts))?.agreement ?? project.default;

export const termsOfEpic = (project: ProjectTerms, facts: Placed): AgreementTerms =>
  project.others.find(({ scope }) => matches(scope, facts))?.terms ?? project.default;

export const projectTerms = (project: ProjectAgreements): ProjectTerms => ({
  default: termsOf(project.default),
  others: project.others.map(({ scope, agreement }) => ({ scope, terms: termsOf(agreement) })),
});

/** Once tracking has started somewhere in the project, every epic of it carries an index (product.md §7). */
export const isTracking = (project: ProjectAgreements): boolean =>
  project.isOn && allOf(project).some(({ tracking }) => tracking);
