import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import Lozenge from '@atlaskit/lozenge';
import { useEffect, useState } from 'react';
import type { PageModule, Session } from '../../server/contract';
import { readDynamicStatus } from '../api/modules';
import { showFailure } from '../flags/flags';
import { AppFrame } from '../frames/app-frame';
import { isPanelOpen, rememberPanel } from './panel-memory';

type Props = { session: Session; module: PageModule };

/** The lozenge: from the manifest, until the app's function is asked, when the panel is first expanded or is collapsed. */
function useStatus(module: PageModule) {
  const [status, setStatus] = useState(module.status);
  const ask = () => {
    if (!module.hasDynamicProperties) return;
    readDynamicStatus(module).then(setStatus, (error: unknown) => {
      showFailure(`${module.label} can't show its state`, error);
    });
  };
  return { status, ask };
}

/** A panel of the app on the issue. Whether it is open is remembered for each person. */
export function AppPanel({ session, module }: Props) {
  const { accountId } = session.me;
  const [isOpen, setOpen] = useState(isPanelOpen(accountId, module.key));
  const { status, ask } = useStatus(module);

  useEffect(() => {
    if (isOpen) ask();
    // Asked when the page opens with the panel open; later on only when it is folded (see `toggle`).
  }, []);

  const toggle = () => {
    rememberPanel(accountId, module.key, !isOpen);
    setOpen(!isOpen);
    ask();
  };
  return (
    <section className="panel" data-testid={`panel-${module.key}`}>
      <h2 className="panel__heading">
        <button type="button" className="panel__toggle" aria-expanded={isOpen} onClick={toggle}>
          {isOpen ? <ChevronDownIcon label="" size="small" /> : <ChevronRightIcon label="" size="small" />}
          {module.iconUrl && <img src={module.iconUrl} alt="" width={16} height={16} />}
          <span className="panel__label">{isOpen ? module.title : module.label}</span>
          {status && <Lozenge appearance={status.value.type ?? 'default'}>{status.value.label}</Lozenge>}
        </button>
      </h2>
      {isOpen && (
        <div className="panel__content">
          <AppFrame session={session} module={module} title={module.title} height="content" />
        </div>
      )}
    </section>
  );
}
