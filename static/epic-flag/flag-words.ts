import { actionText } from '../shared/epic/moves/action-text';
import type { TextKey } from '../shared/texts/text-key';
import { t, tCount } from '../shared/texts/text';
import type { FlagContent } from './flag-content';

/** The same sentence as everywhere, as far as it needs no names: looking those up would cost every issue view. */
const sentence = ({ warning, activity }: FlagContent): TextKey =>
  warning === 'unasked' || warning === 'unanswered'
    ? `epic.${warning}.${activity}`
    : `flag.${warning}.${activity}`;

/** It leads to where somebody agrees: there stands to what. */
function helpText({ help, activity }: FlagContent): string {
  const action = actionText(help.action === 'agree' ? 'answer' : help.action, activity);
  return help.where === 'matrix' ? t('epic.action.inMatrix', { action }) : action;
}

export const flagWords = (content: FlagContent) => ({
  title: t(sentence(content)),
  description: [
    ...(content.covers ? [t('flag.covering')] : []),
    ...(content.more > 0 ? [tCount('flag.more', content.more)] : []),
  ].join(' '),
  action: helpText(content),
  notNow: t('flag.notNow'),
});
