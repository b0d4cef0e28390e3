import type { DigestLine } from '../contract';
import type { Digest } from '../domain/digest';
import type { DueLine, WarningLine } from '../domain/digest-epics';
import { mostNamed } from '../domain/digest-named';
import type { Language } from '../domain/language';
import type { IssueId } from '../domain/ids';
import type { DigestContext, DigestPlace, DigestWords } from '../usecases/ports/digest';
import { digestLink } from './digest-links';
import { mailTexts, type MailTexts } from './mail-texts';
import { newsLines } from './digest-news-words';
import { counted, dayText, fill } from './notice-words';

/** An epic that the reader may not see is only counted. */
export const digestWords: DigestWords = (digest, context) => {
  const { place, rhythm, language } = context;
  const words = mailTexts[language].digest;
  const { waits, due } = digest;
  const parts = [
    {
      title: words.part.waits,
      lines: [
        ...matterLines(digest, context),
        ...epicLines(waits.warnings, warningTextIn(mailTexts[language]), 'waiting', context),
      ],
    },
    { title: words.part.due, lines: epicLines(due, dueTextIn(language), 'epics', context) },
    { title: words.part.news, lines: newsLines(digest, context) },
  ];
  return {
    subject: subjectOf(digest, place, words),
    parts: parts.filter(({ lines }) => lines.length > 0),
    foot: { text: words.foot[rhythm], link: digestLink(context, 'digest') },
  };
};

function subjectOf(
  { waits, due }: Digest,
  { project, agreement }: DigestPlace,
  words: MailTexts['digest'],
): string {
  const place = agreement === null ? project.name : fill(words.place, { project: project.name, agreement });
  const count = waits.matters.reduce((sum, matter) => sum + matter.count, 0) + waits.warnings.length;
  if (count > 0) return counted(words.subject, 'waits', count, { place });
  return fill(due.length > 0 ? words.subject.due : words.subject.news, { place });
}

const matterLines = ({ waits }: Digest, context: DigestContext): DigestLine[] =>
  waits.matters.map(({ kind, count }) => ({
    text: counted(mailTexts[context.language].digest.matter, kind, count),
    link: digestLink(context, 'matrix'),
  }));

function epicLines<Line extends { issueId: IssueId }>(
  lines: readonly Line[],
  textOf: (line: Line) => string,
  rest: 'waiting' | 'epics',
  context: DigestContext,
): DigestLine[] {
  const { place, titles, language } = context;
  const words = mailTexts[language].digest;
  const named = lines.slice(0, mostNamed).flatMap((line) => {
    const title = titles.get(line.issueId);
    if (!title) return [];
    const text = fill(words.epic, { ...title, text: textOf(line) });
    return [{ text, link: `${place.siteUrl}/browse/${title.key}` }];
  });
  const more = lines.length - named.length;
  if (more === 0) return named;
  return [...named, { text: counted(words, 'more', more), link: digestLink(context, rest) }];
}

const warningTextIn =
  (texts: MailTexts) =>
  ({ warning, activity, own }: WarningLine): string =>
    !own && (warning === 'missingResult' || warning === 'away')
      ? texts.digest.warning[warning][activity]
      : texts.warning[warning][activity];

const dueTextIn =
  (language: Language) =>
  ({ activity, on }: DueLine): string =>
    fill(mailTexts[language].digest.due[activity], { day: dayText(on, language) });
