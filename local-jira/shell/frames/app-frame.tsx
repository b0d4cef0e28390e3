import Spinner from '@atlaskit/spinner';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { PageModule, Session } from '../../server/contract';
import './app-frame.css';
import { connectFrame } from './connect-frame';
import type { FrameHost } from './frame-host';

const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

type Props = {
  session: Session;
  module: PageModule;
  title: string;
  base?: string;
  modal?: FrameHost['modal'];
  onSubmit?: FrameHost['onSubmit'];
  rule?: FrameHost['rule'];
  /** As high as its content, as high as there is room, or not to be seen. */
  height: 'content' | 'fill' | 'none';
};

/** A resource of the app in its sandbox, connected to the bridge. */
export function AppFrame({ session, module, title, base, modal, onSubmit, rule, height }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [contentHeight, setContentHeight] = useState(0);
  const queries = useQueryClient();
  // A page reads its modules anew after every change; the frame stays connected to the first ones.
  const [host] = useState(() => ({
    session,
    module,
    base,
    modal,
    onSubmit,
    rule,
    refresh: () => queries.invalidateQueries(),
    onHeight: setContentHeight,
  }));

  // When the site's clock is advanced, the app starts anew with the new time.
  const { clockAhead } = session;
  useEffect(() => (frame.current ? connectFrame(frame.current, host) : undefined), [host, clockAhead]);

  const isReady = contentHeight > 0;
  return (
    <div className={`app-frame app-frame--${height}`}>
      {!isReady && height !== 'none' && (
        <div className="app-frame__wait">
          <Spinner label={`Loading ${title}`} />
        </div>
      )}
      <iframe
        key={clockAhead}
        ref={frame}
        title={title}
        src={`${session.frameOrigin}/${module.resource}/`}
        sandbox={SANDBOX}
        allow="clipboard-write"
        className={isReady ? 'app-frame__content' : 'app-frame__content app-frame__content--waiting'}
        style={height === 'content' ? { height: contentHeight } : undefined}
        data-testid={`app-frame-${module.key}`}
        {...(height === 'none' ? { 'aria-hidden': true, tabIndex: -1 } : {})}
      />
    </div>
  );
}
