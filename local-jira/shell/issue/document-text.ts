import { z } from 'zod';

type Node = { text?: string | undefined; content?: Node[] | undefined };

const Node: z.ZodType<Node> = z.lazy(() =>
  z.looseObject({ text: z.string().optional(), content: z.array(Node).optional() }),
);

const textOf = ({ text = '', content = [] }: Node): string => text + content.map(textOf).join('');

/** The paragraphs of a document in Atlassian's format, as plain text. */
export function paragraphsOf(document: unknown): string[] {
  const parsed = Node.safeParse(document);
  return (parsed.data?.content ?? []).map(textOf).filter((text) => text !== '');
}
