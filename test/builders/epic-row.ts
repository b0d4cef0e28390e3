import type { AgreementView } from '../../src/contract';
import type { PostCodeActivity } from '../../src/domain/activity';
import type { Agreement } from '../../src/domain/agreement';
import type { ProjectAgreements } from '../../src/domain/agreements';
import type { AccountId } from '../../src/domain/ids';
import type { HiddenWarning } from '../../src/domain/personal-choices';
import type { AgreementSettings } from '../../src/domain/settings';
import { termsOf } from '../../src/domain/terms';
import { agreementView } from '../../src/usecases/views';
import { type EpicCase, caseOfRow } from '../../static/shared/epic/epic-case';
import { rowMaker, type EpicRow } from '../../static/shared/epic/epic-row';
import type { FoundEpic } from '../../static/shared/epic/found-epic';
import type { KnownDecisions } from '../../static/shared/epic/known-decision';
import { anAgreement, trackingStartedAt, type Said } from './agreement';
import { ana } from './answers';
import { anEpic, today } from './epic';
import { issueId } from './ids';

export type FoundCase = Parameters<typeof anEpic>[0] & {
  number?: number;
  summary?: string;
  created?: string;
  decisions?: KnownDecisions;
  tracked?: boolean;
};

type SaidCase = Partial<Record<PostCodeActivity, Said>>;
type AgreementCase = Partial<Omit<Agreement, 'settings'>> & {
  said?: SaidCase;
  settings?: Partial<AgreementSettings>;
};

const now = new Date(`${today}T12:00:00.000Z`);

/** A tracked epic, SHOP-1 unless told otherwise, as search returns it. */
export const aFoundEpic = ({
  number = 1,
  summary = 'An epic',
  created,
  decisions = {},
  tracked = true,
  ...epic
}: FoundCase = {}): FoundEpic => ({
  facts: {
    ...anEpic(epic),
    issueId: issueId(String(20_000 + number)),
    key: `SHOP-${String(number)}`,
    ...(created && { created }),
  },
  summary,
  typeName: 'Epic',
  components: [],
  indexed: true,
  trackedSince: tracked ? trackingStartedAt : null,
  decisions,
});

const everyAgreement = ({ settings, ...agreement }: AgreementCase): Agreement =>
  anAgreement({
    tracked: true,
    ...agreement,
    settings: {
      appliesTo: { rollout: { kind: 'every' }, experiment: { kind: 'every' }, feedback: { kind: 'every' } },
      ...settings,
    },
  });

/** An agreement by Ana and Ben in which every activity applies to every epic. */
export function everyView(agreement: AgreementCase = {}, viewer: AccountId = ana): AgreementView {
  const made = everyAgreement(agreement);
  const project: ProjectAgreements = { isOn: true, default: made, others: [] };
  return agreementView(project, made, viewer, now);
}

export const everyTerms = (said: SaidCase = {}) => termsOf(everyAgreement({ said }));

type RowCase = { agreement?: AgreementCase; viewer?: AccountId; hidden?: HiddenWarning[] };

/** That epic under that agreement. */
export const aRow = (
  epic: FoundCase = {},
  said: SaidCase = {},
  { agreement = {}, viewer = ana, hidden = [] }: RowCase = {},
): EpicRow => {
  const view = everyView({ said, ...agreement }, viewer);
  const own = { overlays: new Map(), hidden };
  const toRow = rowMaker({ shown: own, settled: own }, () => ({ agreement: view, today }));
  return toRow(aFoundEpic(epic));
};

export type CaseOptions = RowCase & { said?: SaidCase; canEdit?: boolean };

/** The epic as this viewer has it before them. */
export const aCase = (
  epic: FoundCase = {},
  { said = {}, canEdit = false, hidden = [], ...row }: CaseOptions = {},
): EpicCase => caseOfRow(aRow(epic, said, { ...row, hidden }), new Map(), { canEdit, hidden });
