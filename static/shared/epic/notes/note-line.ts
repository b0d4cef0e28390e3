export type NoteLine = {
  icon: 'due' | 'progress' | 'suggestion' | 'snooze' | 'words';
  text: string;
  /** Somebody's own words. */
  quote?: string;
  link?: string;
};
