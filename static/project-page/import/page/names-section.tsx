import type { OwnerContext } from '../../../shared/owners/owner-text';
import { listText } from '../../../shared/texts/list-text';
import { t, tCount } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import type { NameInFile } from '../matching/names-in';
import { CheckThis } from './check-mark';
import { SearchOn } from './search-on';
import type { PlanInHand } from './use-plan';
import { WhoSelect } from './who-select';

type NamesSectionProps = { view: ProjectAgreement; context: OwnerContext; inHand: PlanInHand };

const mostLines = 6;

/** Each name in the file once, and whom it means: chosen here it holds for all lines. */
export function NamesSection({ view, context, inHand }: NamesSectionProps) {
  const { names, choices, chooseWho } = inHand;
  const open = names.filter(({ name, who }) => !(choices.who.get(name) ?? who)).length;
  return (
    <section className="import-part" aria-labelledby="import-names">
      <h2 className="section-title" id="import-names">
        {t('importRaci.names')}
      </h2>
      <p className="section-lead" role="status">
        {open > 0 ? tCount('importRaci.namesOpen', open) : t('importRaci.namesKnown')}
      </p>
      {inHand.notSearched > 0 && <SearchOn {...inHand} />}
      <ul className="import-names">
        {names.map((found) => (
          <li key={found.name} className="import-name">
            <span className="import-name__text">
              <span className="import-name__name">{found.name}</span>
              <span className="import-name__lines">{linesText(found)}</span>
            </span>
            <span className="import-name__who">
              <WhoSelect
                view={view}
                context={context}
                found={found}
                value={choices.who.get(found.name) ?? found.who}
                onChoose={(who) => {
                  chooseWho(found.name, who);
                }}
              />
              {!choices.who.has(found.name) && found.certainty !== 'sure' && (
                <CheckThis isOpen={found.certainty === 'open'} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function linesText({ lines }: NameInFile): string {
  const shown = lines.slice(0, mostLines).map(String);
  const more = lines.length > mostLines ? ['…'] : [];
  return tCount('importRaci.inLines', lines.length, { lines: listText([...shown, ...more]) });
}
