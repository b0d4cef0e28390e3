import type { AgreementView } from '../../../src/contract';
import { postCodeActivities } from '../../../src/domain/activity';
import type { EpicFilter } from '../../../src/domain/epic-filter';
import type { FoundEpic } from '../../shared/epic/found-epic';

/** The labels, components and type of an epic that decide something about it: which agreement, what applies. */
export function decidingTags(
  { facts, components, typeName }: FoundEpic,
  agreement: AgreementView,
  scopes: readonly EpicFilter[],
): string[] {
  const { appliesTo, shipsNothing } = agreement.terms.settings;
  const rules = postCodeActivities.map((activity) => appliesTo[activity]);
  const filters = [
    ...scopes,
    shipsNothing,
    ...rules.flatMap((rule) => (rule.kind === 'some' ? [rule.filter] : [])),
  ];
  return [
    ...(filters.some(({ typeIds }) => typeIds.includes(facts.typeId)) ? [typeName] : []),
    ...components
      .filter(({ id }) => filters.some(({ componentIds }) => componentIds.includes(id)))
      .map(({ name }) => name),
    ...facts.labels.filter((label) => filters.some(({ labels }) => labels.includes(label))),
  ];
}

/** What tells the agreements of the project apart. */
export const scopesOf = (agreements: readonly AgreementView[]): EpicFilter[] =>
  agreements.flatMap(({ scoped }) => scoped?.scope ?? []);
