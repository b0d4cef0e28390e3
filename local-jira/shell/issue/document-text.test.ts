import { paragraphsOf } from './document-text';

const text = (value: string) => ({ type: 'text', text: value });

test('each block becomes a paragraph, without its formatting', () => {
  const document = {
    type: 'doc',
    version: 1,
    content: [
      { type: 'paragraph', content: [text('Roll out '), { ...text('slowly'), marks: [{ type: 'strong' }] }] },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('1 %')] }] }],
      },
    ],
  };
  expect(paragraphsOf(document)).toEqual(['Roll out slowly', '1 %']);
});

test('no description has no paragraphs', () => {
  expect(paragraphsOf(null)).toEqual([]);
});
