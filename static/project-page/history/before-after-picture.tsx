import ArrowRightIcon from '@atlaskit/icon/core/arrow-right';
import { t } from '../../shared/texts/text';
import type { BeforeAfter } from './before-after';
import type { ChangeWords } from './change-words';
import { ValuePicture } from './value-picture';

type BeforeAfterPictureProps = { picture: BeforeAfter; words: ChangeWords };

/** What it was, an arrow, what it is. */
export function BeforeAfterPicture({ picture: { about, before, after }, words }: BeforeAfterPictureProps) {
  return (
    <div className="before-after">
      {about && <p className="before-after__about">{t(`history.${about}`)}</p>}
      <dl className="before-after__values">
        <div className="before-after__side before-after__side--before">
          <dt className="before-after__label">{t('history.before')}</dt>
          <dd className="before-after__value">
            <ValuePicture value={before} words={words} />
          </dd>
        </div>
        <div className="before-after__side before-after__side--after">
          <dt className="before-after__label">
            <ArrowRightIcon label="" color="currentColor" size="small" />
            {t('history.after')}
          </dt>
          <dd className="before-after__value">
            <ValuePicture value={after} words={words} />
          </dd>
        </div>
      </dl>
    </div>
  );
}
