import { lazy, Suspense, useState } from 'react';
import { t } from '../../texts/text';
import type { EpicCase } from '../epic-case';
import { QuietButton } from '../quiet-button';
import { LetPass } from './let-pass';
import { OnlyLeads } from './only-leads';
import { ShipsNothing, type ShipsNothingProps } from './ships-nothing';

const EpicHistory = lazy(async () => ({ default: (await import('../history/epic-history')).EpicHistory }));

/** What there is about the epic as a whole: whether it ships anything, what a workflow may do, who decides, what happened. */
export function EpicFoot(props: ShipsNothingProps) {
  const { epic } = props;
  return (
    <div className="epic-foot">
      {epic.verdict.state !== 'notTracked' && (
        <>
          <OnlyLeads epic={epic} />
          <ShipsNothing {...props} />
          <LetPass {...props} />
        </>
      )}
      <History epic={epic} />
    </div>
  );
}

function History({ epic }: { epic: EpicCase }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <QuietButton
        label={t(open ? 'epic.history.hide' : 'epic.history.show')}
        expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && (
        <Suspense>
          <EpicHistory epic={epic} />
        </Suspense>
      )}
    </>
  );
}
