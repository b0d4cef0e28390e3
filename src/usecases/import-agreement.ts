import { activityIdSchema, type ImportPreview, type Input, roleIdSchema } from '../contract';
import { agreementIn, type ImportFile, importFileOf } from '../contract/import-file';
import type { Agreement } from '../domain/agreement';
import { scopedAs } from '../domain/agreements';
import { groupsBelow } from '../domain/bytes';
import { importAgreement as imported, type ImportedEdit } from '../domain/import-agreement';
import type { Importing } from '../domain/importing';
import type { AgreementId } from '../domain/ids';
import { AppError } from './app-error';
import { commitAgreement } from './commit-agreement';
import { foundHere } from './import-facts';
import { importedChanges } from './imported-changes';
import { importedEpics } from './imported-epics';
import { isKnown } from './known-filter';
import { requireSpeaker } from './lead';
import { type AgreementScene, openAgreement } from './open-agreement';
import type { AgreementPorts } from './change-agreement';
import type { Act } from './ports/act';
import type { Caller } from './ports/caller';
import type { Job } from './ports/job';
import type { Ports } from './ports/operation-ports';
import { agreementView } from './views';

// https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api: 100 KB an event.
const jobBytes = 80_000;

/** What a file says is proposed here: nobody's answer, and done by the lead who imports it. */
export async function importAgreement(
  ports: AgreementPorts & Pick<Ports, 'people' | 'epics' | 'changes' | 'requiredJobs'>,
  caller: Caller,
  { agreementId, file, dryRun }: Input<'importAgreement'>,
): Promise<ImportPreview> {
  const scene = await openAgreement(ports, agreementId);
  requireSpeaker(scene.agreement, caller.accountId, ports.now());
  const parsed = requireFile(file, scene);
  const found = await foundHere(ports, scene, parsed);
  const editOf = (current: Agreement, { by, at }: Pick<Importing, 'by' | 'at'>): ImportedEdit => {
    const side = requireSpeaker(current, caller.accountId, new Date(at));
    return imported(current, parsed.agreement, { side, by, at, ...found, ...newIds(current, scene) });
  };
  const act: Act = { actor: caller.accountId, at: ports.now().toISOString() };
  let edit = editOf(scene.agreement, { by: act.actor, at: act.at });
  let { agreement, agreements } = scene;
  if (!dryRun) {
    const committed = await commitAgreement(ports, caller, scene, (current, said) => {
      edit = editOf(current, said);
      return edit;
    });
    ({ agreement, agreements } = committed);
  }
  const epics = importedEpics(parsed.epics, edit, found);
  const history = await notHereYet(ports, parsed, agreementId);
  const here = { agreementId, importedBy: act.actor };
  const changes = importedChanges(history, edit, found, here, ports.now());
  if (!dryRun) {
    const jobs: Job[] = [
      ...groupsBelow(jobBytes, epics.taken).map((some): Job => ({
        kind: 'importSuggestions',
        agreementId,
        act,
        epics: some,
      })),
      ...groupsBelow(jobBytes, changes.taken).map((some): Job => ({ kind: 'importHistory', changes: some })),
    ];
    // One by one: a push holds 200 KB.
    for (const job of jobs) await ports.requiredJobs.push(job);
  }
  return {
    agreement: agreementView(agreements, agreement, caller.accountId, ports.now()),
    brings: { ...edit.brings, epics: epics.taken.length, changes: changes.taken.length },
    leftOut: once([...edit.leftOut, ...epics.leftOut, ...changes.leftOut]),
  };
}

/** What comes back to where it happened is on record there. */
async function notHereYet(
  { changes }: Pick<Ports, 'changes'>,
  { agreement, history }: ParsedFile,
  here: AgreementId,
): Promise<ParsedFile['history']> {
  if (agreement.id !== here) return history;
  const known = await changes.knownAmong(here, history);
  return history.filter(({ id }) => !known.has(id));
}

export type ParsedFile = Pick<ImportFile, 'epics' | 'history'> & {
  agreement: ImportFile['agreements'][number];
};

function requireFile(text: string, { agreements, agreement: { id } }: AgreementScene): ParsedFile {
  const file = importFileOf(text);
  const agreement = file && agreementIn(file, scopedAs(agreements, id)?.name ?? null);
  if (!file || !agreement) throw new AppError('BAD_INPUT', { field: 'file' });
  return {
    agreement,
    epics: file.epics.filter(({ agreementId }) => agreementId === agreement.id),
    history: file.history.filter(({ agreementId }) => agreementId === agreement.id),
  };
}

/** A version is committed once, so no removed one's id comes back. */
const newIds = ({ version }: Agreement, { project }: AgreementScene) => ({
  newActivityId: (place: number) => activityIdSchema.parse(`own-${String(version + 1)}-${String(place)}`),
  newRoleId: (place: number) => roleIdSchema.parse(`role-${String(version + 1)}-${String(place)}`),
  isHere: (filter: Parameters<Importing['isHere']>[0]) => isKnown(filter, project),
});

const once = (leftOut: ImportPreview['leftOut']): ImportPreview['leftOut'] => [
  ...new Map(leftOut.map((each) => [`${each.why} ${each.what}`, each])).values(),
];
