import type { MessageParagraph } from '../../server/contract';
import { Link } from '../router/link';

/** What a message says: paragraphs of text and links, headings, and the items of lists. */
export const MessageBody = ({ paragraphs }: { paragraphs: MessageParagraph[] }) =>
  paragraphs.map(({ kind, parts }, paragraph) => (
    <p key={paragraph} className={`inbox__text inbox__text--${kind}`}>
      {parts.map(({ text, href }, part) =>
        href === undefined ? (
          text
        ) : (
          <MessageLink key={part} href={href}>
            {text}
          </MessageLink>
        ),
      )}
    </p>
  ));

function MessageLink({ href, children }: { href: string; children: string }) {
  const { origin, pathname, search, hash } = new URL(href);
  if (origin === location.origin) return <Link to={pathname + search + hash}>{children}</Link>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
