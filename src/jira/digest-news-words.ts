import type { DigestLine } from '../contract';
import { activityOf, type Agreement } from '../domain/agreement';
import type { Digest } from '../domain/digest';
import { mostNamed } from '../domain/digest-named';
import type { EpicNews, MatrixNews } from '../domain/digest-news';
import type { ActivityId } from '../domain/ids';
import type { DigestContext } from '../usecases/ports/digest';
import { digestLink } from './digest-links';
import { mailTexts, type MailTexts } from './mail-texts';
import { counted, fill, known } from './notice-words';

export function newsLines({ news }: Digest, context: DigestContext): DigestLine[] {
  return [
    ...news.matrix.flatMap((each) => matrixText(each, context)).map(linked('matrix')),
    ...news.epics.map((each) => epicsText(each, context)).map(linked('epics')),
  ];

  function linked(page: 'matrix' | 'epics') {
    return (text: string): DigestLine => ({ text, link: digestLink(context, page) });
  }
}

/** Nothing of activities that are not there any more. */
function matrixText({ topic, activityIds }: MatrixNews, { agreement, language }: DigestContext): string[] {
  const texts = mailTexts[language];
  const names = activityIds.flatMap((id) => nameOf(id, agreement, texts) ?? []);
  if (activityIds.length > 0 && names.length === 0 && topic !== 'activities') return [];
  return [fill(texts.digest.matrix[topic], { activities: names.join(', ') })];
}

const nameOf = (id: ActivityId, agreement: Agreement, texts: MailTexts): string | undefined => {
  const activity = activityOf(agreement, id);
  return activity && (activity.name ?? known(texts.activity, id));
};

function epicsText({ topic, issueIds }: EpicNews, { titles, language }: DigestContext): string {
  const words = mailTexts[language].digest;
  const keys = issueIds.slice(0, mostNamed).flatMap((issueId) => titles.get(issueId)?.key ?? []);
  const more = issueIds.length - keys.length;
  const epics = more === 0 ? keys : [...keys, counted(words, 'otherEpics', more)];
  return fill(words.epics[topic], { epics: epics.join(', ') });
}
