import type { ReactNode } from 'react';
import './matrix-grid.css';

// What Jira and the page's own head take of the screen.
const aroundIt = 300;
const least = 420;

/**
 * A window of its own, so that the heading and the first column stay in sight: the page's frame grows with its content and so knows nothing of
 * the screen's height.
 */
export const GridFrame = ({ children }: { children: ReactNode }) => (
  <div className="grid-frame" style={{ maxHeight: Math.max(least, screen.availHeight - aroundIt) }}>
    {children}
  </div>
);
