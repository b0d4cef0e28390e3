import { postCodeActivities } from '../../../../src/domain/activity';
import type { AgreementId } from '../../../../src/domain/ids';
import { PersonName } from '../../../shared/people/person-name';
import { t, tCount } from '../../../shared/texts/text';
import { searchPath, SiteLink } from '../../frame/site-link';
import { StackedBar } from '../../ui/stacked-bar';
import { loadJql } from '../mine-jql';
import type { Load, PersonLoad } from '../team-load';

type PersonRowProps = { person: PersonLoad; most: number; agreements: readonly AgreementId[] };

/** What one person owns; every number leads to those epics in Jira's search. */
export function PersonRow({ person: { accountId, of }, most, agreements }: PersonRowProps) {
  return (
    <tr>
      <th scope="row" className="team__person">
        <PersonName accountId={accountId} />
      </th>
      {postCodeActivities.map((activity) => (
        <td key={activity} className="team__cell" data-label={t(`epic.name.${activity}`)}>
          {of[activity].owned > 0 && (
            <SiteLink path={searchPath(loadJql({ agreements, accountId, activity }))} className="team__load">
              <LoadPicture load={of[activity]} most={most} />
            </SiteLink>
          )}
        </td>
      ))}
    </tr>
  );
}

function LoadPicture({ load: { owned, critical, late }, most }: { load: Load; most: number }) {
  return (
    <>
      <span className="team__number">{owned}</span>
      <span className="team__bar">
        <StackedBar
          of={most}
          parts={[
            { kind: 'critical', count: critical },
            { kind: 'calm', count: owned - critical },
          ]}
        />
      </span>
      <span className="team__notes">
        {critical > 0 && <span className="team__critical">{tCount('mine.critical', critical)}</span>}
        {late > 0 && <span className="team__late">{tCount('mine.late', late)}</span>}
      </span>
    </>
  );
}
