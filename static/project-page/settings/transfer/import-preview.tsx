import type { ImportPreview } from '../../../../src/contract';
import { t, tCount } from '../../../shared/texts/text';

const kinds = ['activities', 'roles', 'suggestions', 'epics', 'changes'] as const;

/** What comes, what is left out, and why. */
export function ImportPreviewList({ preview: { brings, leftOut } }: { preview: ImportPreview }) {
  const coming = kinds.filter((kind) => brings[kind] > 0);
  return (
    <div className="import">
      <h3 className="import__title">{t('transfer.brings')}</h3>
      {coming.length === 0 ? (
        <p className="setting__why">{t('transfer.bringsNothing')}</p>
      ) : (
        <ul className="import__list">
          {coming.map((kind) => (
            <li key={kind}>{tCount(`transfer.kind.${kind}`, brings[kind])}</li>
          ))}
        </ul>
      )}
      {leftOut.length > 0 && (
        <>
          <h3 className="import__title">{tCount('transfer.leftOut', leftOut.length)}</h3>
          <ul className="import__list import__list--long">
            {leftOut.map(({ what, why }, index) => (
              <li key={index}>
                {what} <span className="import__why">{t(`transfer.why.${why}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
