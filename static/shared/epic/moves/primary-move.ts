import { helpAgainst, turnOf, warnedOf, type Help } from '../../../../src/domain/action';
import type { PostCodeActivity } from '../../../../src/domain/activity';
import { otherSide } from '../../../../src/domain/side';
import type { EpicCase } from '../epic-case';
import { form, go, write, type Move } from './move';
import type { Standing } from './standing';

/** The one thing that helps, where this viewer may do it (product.md §6). */
export function primaryMove(epic: EpicCase, activity: PostCodeActivity, standing: Standing): Move | null {
  const { of, responds, reports } = standing;
  const warned = warnedOf(of);
  if (warned) return helpFor(helpAgainst(warned), epic, standing) ?? suggestionToTake(standing);
  if (of.status !== 'owned') return suggestionToTake(standing);
  if (responds && !of.confirmed) return write('accept', { kind: 'respond', accept: true });
  if (reports && epic.facts.stage === 'done') return form('recordResult', 'record');
  return suggestionToTake(standing);
}

/** A lead takes a suggestion with one click. */
export const suggestionToTake = ({ decides, decision }: Standing): Move | null =>
  decides && decision?.suggestion
    ? write('take', { kind: 'decide', answer: decision.suggestion.answer })
    : null;

function helpFor({ action, where }: Help, { terms }: EpicCase, standing: Standing): Move | null {
  const { of, side, reports, names, decision } = standing;
  if (action === 'recordResult') return reports ? form(action, 'record') : null;
  if (action === 'nameCover') return reports ? go(action, 'absences') : null;
  if (action === 'name' && where === 'here') return names ? form(action, 'name') : null;
  const turn = 'reason' in of ? turnOf(of, terms.roles) : null;
  if (!side || (turn && turn !== side) || (action === 'answer' && where === 'here')) return null;
  if (action === 'chooseOwner' && decision?.suggestion) return suggestionToTake(standing);
  if (where === 'matrix') return go(action, 'matrix');
  if (action !== 'agree') return form(action, 'decide');
  const theirs = decision?.answers[otherSide(side)];
  return theirs ? write(action, { kind: 'decide', answer: theirs.answer }) : null;
}
