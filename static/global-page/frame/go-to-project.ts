import { NavigationTarget, router } from '@forge/bridge';
import type { AgreementId } from '../../../src/domain/ids';

export type Place = { projectKey: string; agreementId: AgreementId };

/** What an address calls an agreement: `1` for `10000:1`. */
const numberOf = (id: AgreementId): string => id.slice(id.indexOf(':') + 1);

const open = (projectKey: string, path: string) => {
  void router.navigate({
    target: NavigationTarget.Module,
    moduleKey: 'project-page',
    projectKey,
    path,
  });
};

export const openMatrix = ({ projectKey, agreementId }: Place): void => {
  open(projectKey, `matrix?agreement=${numberOf(agreementId)}`);
};

/** The epics of this agreement without an owner that are the reader's. */
export const openGaps = ({ projectKey, agreementId }: Place): void => {
  open(projectKey, `epics?show=gaps,mine&in=${numberOf(agreementId)}`);
};

/** The epics of this agreement where the reader owns something, or something waits for them. */
export const openMine = ({ projectKey, agreementId }: Place): void => {
  open(projectKey, `epics?show=mine&in=${numberOf(agreementId)}`);
};
