import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';

/** A page, or part of one, that has nothing to show but why. */
export function Message({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="message">
      <Heading size="medium" as="h1">
        {title}
      </Heading>
      <p className="message__text">{text}</p>
      {children}
    </div>
  );
}
