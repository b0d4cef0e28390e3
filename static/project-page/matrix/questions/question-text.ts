import type { ActivityId } from '../../../../src/domain/ids';
import { findName, t, tName } from '../../../shared/texts/text';

/** `Who owns the staged rollout?` */
export const questionText = (id: ActivityId): string =>
  findName('question', id) ?? t('questions.whoOwns', { activity: tName('activity', id) });
