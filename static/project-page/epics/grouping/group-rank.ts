import type { AgreementView } from '../../../../src/contract';
import type { Stage } from '../../../../src/domain/epic';
import type { AccountId } from '../../../../src/domain/ids';
import { severities } from '../../../../src/domain/verdict';
import type { People } from '../../../shared/people/person';
import type { GroupName } from './epic-groups';

type RankedBy = { people: People; viewer: AccountId; agreements: readonly Pick<AgreementView, 'id'>[] };

const workedOnFirst = ['inProgress', 'toDo', 'done'] as const satisfies readonly Stage[];

/** Texts in whose order the groups stand: what needs somebody first. */
export const rankWith =
  ({ people, viewer, agreements }: RankedBy) =>
  (name: GroupName): string => {
    switch (name.by) {
      case 'owner':
        return ownerRank(name.owner, people, viewer);
      case 'stage':
        return placed(workedOnFirst.indexOf(name.stage));
      case 'severity':
        return placed(severities.length - severities.indexOf(name.severity));
      case 'agreement':
        return placed(agreements.findIndex(({ id }) => id === name.agreementId));
    }
  };

function ownerRank(owner: AccountId | 'nobody' | 'nothing', people: People, viewer: AccountId): string {
  if (owner === 'nobody') return '0';
  if (owner === viewer) return '1';
  if (owner === 'nothing') return '3';
  return `2 ${people.get(owner)?.name ?? '\uffff'}`;
}

const placed = (index: number): string => String(index).padStart(4, '0');
