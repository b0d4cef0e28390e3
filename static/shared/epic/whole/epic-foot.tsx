import { lazy, Suspense, useState } from 'react';
import { t } from '../../texts/text';
import type { EpicCase } from '../epic-case';
import { QuietButton } from '../quiet-button';
import { LetPass } from './let-pass';
import { OnlyLeads } from './only-leads';
import { ShipsNothing, type ShipsNothingProps } from './ships-nothing';
import { WholeMenu } from './whole-menu';

const EpicHistory = lazy(async () => ({ default: (await import('../history/epic-history')).EpicHistory }));

/** What there is about the epic as a whole: whether it ships anything, what a workflow may do, who decides, what happened. */
export function EpicFoot(props: ShipsNothingProps) {
  const { epic } = props;
  const isTracked = epic.verdict.state !== 'notTracked';
  return (
    <div className="epic-foot">
      {isTracked && (
        <>
          <OnlyLeads epic={epic} />
          <LetPass {...props} />
          <ShipsNothing {...props} />
        </>
      )}
      <History epic={epic} />
      {isTracked && <WholeMenu {...props} />}
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
