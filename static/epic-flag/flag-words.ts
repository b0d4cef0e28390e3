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
    case 'differs':
      return `epic.${reason}.${activity}`;
    case 'waiting':
    case 'unnamed':
    case 'left':
      return `flag.${reason}.${activity}`;
  }
};

export const flagWords = (content: FlagContent) => ({
  title: t(sentence(content)),
  description: content.more > 0 ? tCount('flag.more', content.more) : undefined,
  action: t(`epic.action.${actions[content.reason]}`),
  notNow: t('flag.notNow'),
});
