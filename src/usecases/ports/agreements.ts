import type { Agreement } from '../../domain/agreement';
import type { ProjectAgreements } from '../../domain/agreements';
import type { AgreementItem } from '../../domain/change';
import type { AgreementId, ProjectId } from '../../domain/ids';
import type { IsoDateTime } from '../../domain/time';
import type { Act, Changed } from './act';

/** An agreement that is closed along with a change of the one that lists it. `allow` throws where it may not be, as both stand. */
export type Closing = { agreement: Agreement; allow: (current: Agreement, listing: Agreement) => void };

export type Agreements = {
  /** All of a project's. Where nobody has set up the default one yet it is as every agreement starts. */
  findProject: (projectId: ProjectId) => Promise<ProjectAgreements>;
  /** What is stored of one, listed or not. */
  find: (id: AgreementId) => Promise<Agreement | undefined>;
  /**
   * Applies a command to what stands now and records it, both or neither; again when someone else was faster.
   * A command without items changes nothing. What was committed comes back.
   */
  change: (
    id: AgreementId,
    act: Act,
    command: (current: Agreement | undefined) => Changed<Agreement, AgreementItem>,
    closing?: Closing,
  ) => Promise<Changed<Agreement, AgreementItem>>;
  /** Stores what the app itself found out, which is nobody's change. `false`: someone changed the agreement meanwhile. */
  observe: (agreement: Agreement, at: IsoDateTime) => Promise<boolean>;
  /** Every agreement there is, as a query knows them: it lags. */
  all: () => AsyncIterable<Agreement>;
  /** Deletes all of the project's, as far as queries know it: them, their epics, their history. `false`: there was nothing. */
  forgetProject: (projectId: ProjectId, othersEver: number) => Promise<boolean>;
};
