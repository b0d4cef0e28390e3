import type { ActivityId } from '../../../../src/domain/ids';

/** The id of a line's first cell, which the focus can be sent to. */
export const lineId = (id: ActivityId): string => `line-${id}`;
