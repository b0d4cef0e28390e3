import type { ImportPreview } from '../../../../src/contract';
import { t, tCount } from '../../../shared/texts/text';

const kinds = ['activities', 'roles', 'suggestions', 'epics', 'changes'] as const;

type LeftOut = ImportPreview['leftOut'][number];
const mostExamples = 5;

/** Some of them by name; an account that nobody here has is no name. */
function examples(leftOut: readonly LeftOut[], why: LeftOut['why']): string {
  if (why === 'unknownPerson') return '';
  const names = leftOut.filter((left) => left.why === why).map(({ what }) => what);
  return names.slice(0, mostExamples).join(', ') + (names.length > mostExamples ? ', …' : '');
}

/** What comes, what is left out, and why. */
export function ImportPreviewList({ preview: { brings, leftOut } }: { preview: ImportPreview }) {
  const coming = kinds.filter((kind) => brings[kind] > 0);
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
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
            {reasons.map((why) => (
              <li key={why}>
                {tCount(`transfer.why.${why}`, leftOut.filter((left) => left.why === why).length)}{' '}
                <span className="import__why">{examples(leftOut, why)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
