import type { Issue } from '../api/issues';
import { paragraphsOf } from './document-text';

export function Description({ issue }: { issue: Issue }) {
  const paragraphs = paragraphsOf(issue.fields.description);
  return (
    <section className="issue__section">
      <h2 className="issue__heading">Description</h2>
      {paragraphs.length === 0 && <p className="issue__empty">No description.</p>}
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}
