import { useId } from 'react';
import type { AccountId } from '../../../../src/domain/ids';
import { SeverityIcon } from '../../../shared/epic/status-icon';
import { nameText } from '../../../shared/owners/owner-text';
import { PersonAvatar } from '../../../shared/people/person-avatar';
import type { People } from '../../../shared/people/person';
import { t } from '../../../shared/texts/text';
import type { OpenEpic } from '../list-address';
import { LaneCell } from './lane-cell';
import { DueList } from './due-list';
import { spanText } from './span-text';
import type { Lane, Span } from './timeline-grid';

type LaneRowProps = {
  lane: Lane;
  spans: readonly Span[];
  /** The longest bar stands for so many. */
  most: number;
  owners: { people: People; viewer: AccountId };
  /** The span whose work is listed below. */
  open: number | null;
  onToggle: (span: number | null) => void;
  onOpen: (open: OpenEpic) => void;
};

export function LaneRow({ lane, spans, most, owners, open, onToggle, onOpen }: LaneRowProps) {
  const id = useId();
  const { owner, cells } = lane;
  const name = owner === null ? t('epics.group.nobody') : nameText(owner, owners);
  const opened = open === null ? undefined : cells[open];
  const span = open === null ? undefined : spans[open];
  return (
    <>
      <tr className={owner === null ? 'timeline__lane timeline__lane--nobody' : 'timeline__lane'}>
        <th scope="row" className="timeline__owner">
          <span className="timeline__who">
            {owner === null ? <SeverityIcon severity="warning" /> : <PersonAvatar accountId={owner} />}
            <span className="timeline__name" title={name}>
              {name}
            </span>
          </span>
        </th>
        {cells.map((works, index) => (
          <td key={index} className="timeline__cell">
            {works.length > 0 && spans[index] && (
              <LaneCell
                works={works}
                most={most}
                label={{ who: name, when: spanText(spans[index]) }}
                controls={id}
                isOpen={open === index}
                onToggle={() => {
                  onToggle(open === index ? null : index);
                }}
              />
            )}
          </td>
        ))}
      </tr>
      {opened && span && (
        <tr id={id}>
          <td colSpan={spans.length + 1} className="timeline__details">
            <DueList title={`${name} · ${spanText(span)}`} works={opened} onOpen={onOpen} />
          </td>
        </tr>
      )}
    </>
  );
}
