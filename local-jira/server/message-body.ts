import { load, type CheerioAPI } from 'cheerio/slim';
import type { MessageParagraph } from './contract';

type Part = MessageParagraph['parts'][number];
type MarkupNode = ReturnType<ReturnType<CheerioAPI['root']>['contents']>[number];
type Bodies = { text: string; html: string };

const TEXT_NODE = 3;
const address = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/;
const separate = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'tr', 'table', 'h1', 'h2', 'h3', 'h4']);
const headings = new Set(['h1', 'h2', 'h3', 'h4']);
const unseen = new Set(['script', 'style', 'title']);

/** What a mail program would show: the HTML where there is any, else the text, of both only text and links. */
export const messageBody = ({ text, html }: Bodies, siteUrl: string): MessageParagraph[] =>
  html.trim() === '' ? textBody(text, siteUrl) : htmlBody(html, siteUrl);

/** Links lead to this site or to an encrypted address, never to a script. */
function safeAddress(href: string | undefined, siteUrl: string): string | undefined {
  if (href === undefined || !URL.canParse(href, siteUrl)) return undefined;
  const url = new URL(href, siteUrl);
  return url.protocol === 'https:' || url.origin === new URL(siteUrl).origin ? url.href : undefined;
}

const partOf = (text: string, href: string | undefined): Part =>
  href === undefined ? { text } : { text, href };

const textBody = (text: string, siteUrl: string): MessageParagraph[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph): MessageParagraph => ({
      kind: 'text',
      parts: paragraph
        .split(address)
        .filter((part) => part !== '')
        .map((part) => partOf(part, address.test(part) ? safeAddress(part, siteUrl) : undefined)),
    }))
    .filter(({ parts }) => parts.length > 0);

function htmlBody(html: string, siteUrl: string): MessageParagraph[] {
  let paragraph: MessageParagraph = { kind: 'text', parts: [] };
  const paragraphs = [paragraph];
  const startParagraph = (kind: MessageParagraph['kind']) => {
    paragraph = { kind, parts: [] };
    paragraphs.push(paragraph);
  };
  const walk = (node: MarkupNode, href: string | undefined): void => {
    if (node.nodeType === TEXT_NODE) {
      const text = node.data.replace(/\s+/g, ' ');
      if (text.trim() !== '' || paragraph.parts.length > 0) paragraph.parts.push(partOf(text, href));
    }
    if (!('children' in node) || ('name' in node && unseen.has(node.name))) return;
    const isSeparate = 'name' in node && separate.has(node.name);
    if (isSeparate) startParagraph(kindOf(node.name));
    const own = 'name' in node && node.name === 'a' ? safeAddress(node.attribs['href'], siteUrl) : href;
    for (const child of node.children) walk(child, own);
    if (isSeparate) startParagraph('text');
  };
  for (const node of load(html).root().contents().toArray()) walk(node, undefined);
  return paragraphs.filter(({ parts }) => parts.some(({ text }) => text.trim() !== ''));
}

function kindOf(name: string): MessageParagraph['kind'] {
  if (headings.has(name)) return 'heading';
  return name === 'li' ? 'item' : 'text';
}
