import english from '../../locales/mail/en-US.json';
import german from '../../locales/mail/de-DE.json';
import japanese from '../../locales/mail/ja-JP.json';
import type { Language } from '../domain/language';

export type MailTexts = typeof english;

export const mailTexts: Record<Language, MailTexts> = {
  'en-US': english,
  'de-DE': german,
  'ja-JP': japanese,
};
