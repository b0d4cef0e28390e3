import { queryOptions } from '@tanstack/react-query';
import type { MyAgreement } from '../../../../src/contract';
import type { AgreementId } from '../../../../src/domain/ids';
import { invoke, unwrap } from '../../../shared/bridge/operation';

/** The agreements that the viewer speaks in. */
export const ownAgreementsQuery = () =>
  queryOptions({
    queryKey: ['ownAgreements'],
    queryFn: async (): Promise<MyAgreement[]> => unwrap(await invoke('readMine', {})).agreements,
  });

/** Those that something can be copied from into this one. */
export const sourcesFor = (agreements: readonly MyAgreement[], here: AgreementId): MyAgreement[] =>
  agreements.filter(({ id, side }) => id !== here && side !== null);
