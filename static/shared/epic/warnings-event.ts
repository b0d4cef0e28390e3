import type { Warning } from '../../../src/domain/action';
import type { PostCodeActivity } from '../../../src/domain/activity';

/** The panel tells the flag, which stands in a frame of its own, what still warns: the names, with spaces between them. */
export const warningsEvent = 'ownership.warnings';

export const warningName = (activity: PostCodeActivity, warning: Warning): string => `${activity}.${warning}`;
