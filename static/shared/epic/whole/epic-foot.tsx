import { lazy, useState } from 'react';
import { t } from '../../texts/text';
import { QuietButton } from '../quiet-button';
import { LetPass } from './let-pass';
import { OnlyLeads } from './only-leads';
import { ShipsNothing, type ShipsNothingProps } from './ships-nothing';
import { WholeMenu } from './whole-menu';
import { LoadedPart } from '../../ui/loaded-part';

const EpicHistory = lazy(async () => ({ default: (await import('../history/epic-history')).EpicHistory }));

/** What there is about the epic as a whole: whether it ships anything, what a workflow may do, who decides, what happened. */
export function EpicFoot(props: ShipsNothingProps) {
  const { epic } = props;
  const [showsHistory, setShowsHistory] = useState(false);
  const isTracked = epic.verdict.state !== 'notTracked';
  return (
    <div className="epic-foot">
      <div className="epic-foot__row">
        {isTracked && (
          <>
            <OnlyLeads epic={epic} />
            <LetPass {...props} />
            <ShipsNothing {...props} />
          </>
        )}
        <QuietButton
          label={t(showsHistory ? 'epic.history.hide' : 'epic.history.show')}
          expanded={showsHistory}
          onClick={() => {
            setShowsHistory(!showsHistory);
          }}
        />
      </div>
      {isTracked && <WholeMenu {...props} />}
      {showsHistory && (
        <LoadedPart>
          <EpicHistory epic={epic} />
        </LoadedPart>
      )}
    </div>
  );
}
