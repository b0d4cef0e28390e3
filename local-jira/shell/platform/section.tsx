import Badge from '@atlaskit/badge';
import type { ReactNode } from 'react';

type Props = { title: string; count: number; isOpen?: boolean; children: ReactNode };

export const Section = ({ title, count, isOpen = false, children }: Props) => (
  <details className="drawer__section" open={isOpen}>
    <summary className="drawer__heading">
      {title} <Badge max={999}>{count}</Badge>
    </summary>
    {count === 0 ? <p className="drawer__none">Nothing</p> : children}
  </details>
);
