import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import Lozenge from '@atlaskit/lozenge';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PageModule, Session } from '../../server/contract';
import { panelStatusQuery } from '../api/modules';
import { AppFrame } from '../frames/app-frame';
import { isPanelOpen, rememberPanel } from './panel-memory';

type Props = { session: Session; module: PageModule };

/** A panel of the app on the issue. Whether it is open is remembered for each person. */
export function AppPanel({ session, module }: Props) {
  const { accountId } = session.me;
  const [isOpen, setOpen] = useState(isPanelOpen(accountId, module.key));
  const { data: asked, refetch } = useQuery({
    ...panelStatusQuery(module),
    enabled: isOpen && module.hasDynamicProperties,
  });
  const status = asked ?? module.status;

  const toggle = () => {
    rememberPanel(accountId, module.key, !isOpen);
    setOpen(!isOpen);
    // Jira asks the app's function when the panel is first expanded, and again whenever it is collapsed.
    if (isOpen && module.hasDynamicProperties) void refetch();
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
