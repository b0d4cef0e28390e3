import Button from '@atlaskit/button/new';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DigestMessage } from '../../../../src/contract';
import type { AgreementId } from '../../../../src/domain/ids';
import type { Rhythm } from '../../../../src/domain/personal-choices';
import { errorText } from '../../../shared/texts/error-text';
import { t } from '../../../shared/texts/text';
import { digestPreviewQuery } from './digest-query';
import './digest.css';

type DigestPreviewProps = { agreementId: AgreementId; rhythm: Rhythm };

/** The message itself, composed when it is asked for. */
export function DigestPreview({ agreementId, rhythm }: DigestPreviewProps) {
  const [asked, setAsked] = useState(false);
  const { data, error, isFetching, refetch } = useQuery({
    ...digestPreviewQuery(agreementId, rhythm),
    enabled: asked,
  });
  return (
    <>
      <Button
        isLoading={isFetching}
        onClick={() => {
          if (asked) void refetch();
          else setAsked(true);
        }}
      >
        {t('digestSetting.preview')}
      </Button>
      <div role="status">
        {isFetching && <span className="visually-hidden">{t('digestSetting.previewing')}</span>}
        {data === null && <p className="setting__why">{t('digestSetting.nothing')}</p>}
        {data && <DigestLetter message={data} />}
      </div>
      {error && (
        <p className="form__failure" role="alert">
          {errorText(error)}
        </p>
      )}
    </>
  );
}

function DigestLetter({ message: { subject, parts, foot } }: { message: DigestMessage }) {
  return (
    <article className="digest" aria-label={t('digestSetting.previewTitle')}>
      <h3 className="digest__subject">{subject}</h3>
      {parts.map(({ title, lines }) => (
        <section key={title}>
          <h4 className="digest__part">{title}</h4>
          <ul className="digest__lines">
            {lines.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="digest__foot">{foot.text}</p>
    </article>
  );
}
