import type { EpicFacts } from './epic';

/** Epics with one of these labels, components or types; by ids where Jira has them. */
export type EpicFilter = { labels: string[]; componentIds: string[]; typeIds: string[] };

export const matches = (
  { labels, componentIds, typeIds }: EpicFilter,
  facts: Pick<EpicFacts, 'labels' | 'componentIds' | 'typeId'>,
): boolean =>
  facts.labels.some((label) => labels.includes(label)) ||
  facts.componentIds.some((id) => componentIds.includes(id)) ||
  typeIds.includes(facts.typeId);

/** Everything that `part` names, `whole` names too. */
export const includesAll = (whole: EpicFilter, part: EpicFilter): boolean =>
  part.labels.every((label) => whole.labels.includes(label)) &&
  part.componentIds.every((id) => whole.componentIds.includes(id)) &&
  part.typeIds.every((id) => whole.typeIds.includes(id));
