import { isAgreementId } from '../../src/contract/is-id';
import { helpAddress } from '../shared/address/help-address';
import type { FlagContent } from './flag-content';

/** The page of the app on which the action is to be found. */
export function pathTo(
  { help, activity }: Pick<FlagContent, 'help' | 'activity'>,
  issueKey: string,
  agreementId: string,
): string {
  if (help.where !== 'here' && isAgreementId(agreementId)) {
    const { page, params } = helpAddress(help.where, agreementId);
    return `/${page}?${params.toString()}`;
  }
  return `/epics?${new URLSearchParams({ epic: issueKey, activity }).toString()}`;
}
