import type { TextKey } from '../shared/texts/text-key';
import { t, tCount } from '../shared/texts/text';
import type { FlagContent } from './flag-content';

const actions = {
  unasked: 'answer',
  waiting: 'answer',
  differs: 'settle',
  unnamed: 'name',
  unanswered: 'chooseOwner',
  left: 'chooseOwner',
} as const;

/** The same sentence as everywhere, as far as it needs no names: looking those up would cost every issue view. */
const sentence = ({ reason, activity }: FlagContent): TextKey => {
  switch (reason) {
    case 'unasked':
    case 'unanswered':
      return `epic.${reason}.${activity}`;
    case 'differs':
    case 'waiting':
    case 'unnamed':
    case 'left':
      return `flag.${reason}.${activity}`;
  }
};

function actionText({ reason, way }: FlagContent): string {
  if (way === 'look') return t('flag.look');
  const action = t(`epic.action.${actions[reason]}`);
  return way === 'matrix' ? t('epic.action.inMatrix', { action }) : action;
}

export const flagWords = (content: FlagContent) => ({
  title: t(sentence(content)),
  description: content.more > 0 ? tCount('flag.more', content.more) : undefined,
  action: actionText(content),
  notNow: t('flag.notNow'),
});
