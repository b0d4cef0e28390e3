import { z } from 'zod';
import { FieldError, nothing, type Field } from './field';

const Document = z.looseObject({
  type: z.literal('doc'),
  version: z.number(),
  content: z.array(z.unknown()),
});
const Node = z.looseObject({ text: z.string().optional(), content: z.array(z.unknown()).optional() });

/** The words of an Atlassian document, a line per block. */
export function plainText(value: unknown): string {
  const node = Node.safeParse(value);
  if (!node.success) return '';
  const inner = (node.data.content ?? []).map(plainText);
  const block =
    inner.length > 0 && (node.data.content ?? []).some((child) => Node.safeParse(child).data?.content);
  return (node.data.text ?? '') + inner.join(block ? '\n' : '');
}

const summary: Field = {
  id: 'summary',
  name: 'Summary',
  schema: { type: 'string', system: 'summary' },
  show: (issue) => issue.summary,
  parse: (value) => {
    const text = typeof value === 'string' ? value.trim() : '';
    if (text === '') throw new FieldError('You must specify a summary of the issue.');
    if (text.includes('\n'))
      throw new FieldError('The summary is invalid because it contains newline characters.');
    if (text.length > 255) throw new FieldError('Summary must be less than 255 characters.');
    return { summary: text };
  },
  trace: (issue) => ({ value: null, text: issue.summary }),
};

const description: Field = {
  id: 'description',
  name: 'Description',
  schema: { type: 'string', system: 'description' },
  show: (issue) => issue.description,
  parse: (value) => {
    if (value === null) return { description: null };
    const document = Document.safeParse(value);
    if (!document.success)
      throw new FieldError(
        'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
      );
    return { description: document.data };
  },
  trace: (issue) => (issue.description ? { value: null, text: plainText(issue.description) } : nothing),
};

export const textFields = [summary, description];
