import type { EpicFacts } from '../../../src/domain/epic';
import { silenceOf } from '../../../src/domain/silence';
import type { AgreementTerms } from '../../../src/domain/terms';
import { t } from '../texts/text';

type SilenceNoteProps = { facts: EpicFacts; terms: Pick<AgreementTerms, 'settings' | 'tracking'> };

/** Why nothing is said about an epic that is not tracked. */
export function SilenceNote({ facts, terms: { settings, tracking } }: SilenceNoteProps) {
  const silence = tracking && silenceOf(facts, settings, tracking.startedAt);
  return <p className="silence-note">{t(silence ? `epic.silence.${silence}` : 'panel.silent')}</p>;
}
