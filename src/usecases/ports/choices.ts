import type { AccountId, AgreementId } from '../../domain/ids';
import type { PersonalChoices } from '../../domain/personal-choices';
import type { IsoDateTime } from '../../domain/time';

/** Whose choices about which agreement. */
export type Whose = { accountId: AccountId; agreementId: AgreementId };

export type Choices = {
  find: (whose: Whose) => Promise<PersonalChoices>;
  /** About several agreements. */
  findMany: (accountId: AccountId, agreementIds: readonly AgreementId[]) => Promise<PersonalChoices[]>;
  /** Applies a command to what stands now; again when another of theirs was faster. What was committed comes back. */
  change: (
    whose: Whose,
    at: IsoDateTime,
    command: (current: PersonalChoices) => PersonalChoices,
  ) => Promise<PersonalChoices>;
  /** Whose digests are due, as a query knows them: it lags. */
  due: (at: IsoDateTime) => Promise<Whose[]>;
};
