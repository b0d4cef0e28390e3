import type { ChangeView } from '../../../src/contract';

/** Does telling it take the names of components or types? */
export const namesFilters = ({ items }: ChangeView): boolean =>
  items.some((item) => {
    switch (item.kind) {
      case 'agreementAdded':
      case 'agreementChanged':
      case 'termsChanged':
      case 'termsProposed':
      case 'proposalDeclined':
        return true;
      default:
        return false;
    }
  });
