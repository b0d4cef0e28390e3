import { accountOf, ownerWithin, type OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import type { Move } from './moves';

/** The words on a move's button. */
export function moveText(move: Move, context: OwnerContext): string {
  if (move.kind === 'choose') return t(`moves.choose.${move.because}`);
  const { answer } = move;
  const isViewer = accountOf(answer, context.leads) === context.viewer;
  const owner = ownerWithin(answer, context);
  switch (move.kind) {
    case 'take':
      if (isViewer) return t('moves.takeMe');
      if (move.from === 'suggestion') return t('moves.takeSuggestion', { owner });
      if (answer.kind === 'notNeeded') return t('moves.takeNotNeeded');
      return t('moves.take', { owner });
    case 'stay':
      if (isViewer) return t(move.inForce ? 'moves.keepMe' : 'moves.stayMe');
      if (answer.kind === 'notNeeded') return t('moves.stayNotNeeded');
      return t('moves.stay', { owner });
    case 'withdraw':
      return t('moves.withdraw');
  }
}
