import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import type { ChangeView } from '../../../src/contract';
import type { TimeZone } from '../../../src/domain/time';
import { nameText } from '../../shared/owners/owner-text';
import { PersonAvatar } from '../../shared/people/person-avatar';
import { timeText } from '../../shared/texts/date-text';
import { t } from '../../shared/texts/text';
import { beforeAfter } from './before-after';
import { BeforeAfterPicture } from './before-after-picture';
import { changeLines } from './change-lines';
import { changeText } from './change-text';
import type { ChangeWords } from './change-words';

type ChangeEntryProps = { change: ChangeView; words: ChangeWords; timeZone: TimeZone };

/** One command: who, when, on which epic, and everything it changed. */
export function ChangeEntry({ change, words, timeZone }: ChangeEntryProps) {
  return (
    <li className="change">
      <PersonAvatar accountId={change.actor} size="medium" />
      <div className="change__body">
        <p className="change__who">
          <strong className="change__name">{nameText(change.actor, words.owners)}</strong>
          {change.issueKey && <span className="change__issue">{change.issueKey}</span>}
          <time className="change__time" dateTime={change.at}>
            {timeText(change.at, timeZone)}
          </time>
          {change.importedBy && (
            <span className="change__imported">
              {t('change.imported', { name: nameText(change.importedBy, words.owners) })}
            </span>
          )}
        </p>
        <ul className="change__items">
          {changeLines(change.items).map(({ item, comment }, index) => (
            <li key={index} className={`change__item change__item--${item.kind}`}>
              <span className="change__told">
                {item.kind === 'agreed' && <CheckCircleIcon label="" color="currentColor" size="small" />}
                {changeText(item, words)}
              </span>
              {beforeAfter(item).map((picture) => (
                <BeforeAfterPicture key={picture.about ?? 'it'} picture={picture} words={words} />
              ))}
              {comment && <q className="change__comment">{comment}</q>}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
