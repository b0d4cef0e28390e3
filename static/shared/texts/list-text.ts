import { textLocale } from './text';

/** `Ana and Ben` */
export const listText = (items: readonly string[]): string => new Intl.ListFormat(textLocale()).format(items);
