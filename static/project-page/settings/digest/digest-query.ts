import { queryOptions } from '@tanstack/react-query';
import type { AgreementId } from '../../../../src/domain/ids';
import type { Rhythm } from '../../../../src/domain/personal-choices';
import { invoke, unwrap } from '../../../shared/bridge/operation';

export const digestChoiceQuery = (agreementId: AgreementId) =>
  queryOptions({
    queryKey: ['digestChoice', agreementId],
    queryFn: async () => unwrap(await invoke('readDigest', { agreementId, rhythm: null })).choice,
  });

export const digestPreviewQuery = (agreementId: AgreementId, rhythm: Rhythm) =>
  queryOptions({
    queryKey: ['digestPreview', agreementId, rhythm],
    queryFn: async () => unwrap(await invoke('readDigest', { agreementId, rhythm })).message,
    // It is what would be sent at that moment.
    staleTime: 0,
    gcTime: 0,
  });
