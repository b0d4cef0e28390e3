import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');
const components = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.tsx') && !name.includes('build/'),
);
const shown = new Set([
  'alt',
  'aria-label',
  'description',
  'header',
  'label',
  'placeholder',
  'text',
  'title',
]);
/** Neither a key of the catalogue, `roles.add`, nor the beginning of an address. */
const hasWords = (text: string) => /\p{L}{2}/u.test(text) && !/^(\w+\.[\w.]*|https:\/\/)$/.test(text);

/** The words in a component's own source that a person would see or hear. */
function wordsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWords(node.text)) found.push(node.text.trim());
    if (ts.isJsxExpression(node) && ts.isJsxElement(node.parent) && node.expression) collect(node.expression);
    if (ts.isJsxAttribute(node) && shown.has(node.name.getText()) && node.initializer) {
      collect(node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (hasWords(node.text)) found.push(node.text);
    } else if (ts.isJsxExpression(node) && node.expression) collect(node.expression);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(collect);
    else if (ts.isBinaryExpression(node)) collect(node.right);
    else if (ts.isTemplateExpression(node)) {
      const pieces = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text);
      const isKey = /^\w+\./.test(node.head.text);
      if (!isKey) found.push(...pieces.filter(hasWords));
    }
  };
  visit(ts.createSourceFile('component.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

it('sees words between tags, in what is read aloud, and in either case of a condition', () => {
  const source = `<p title="Ours" className="not this">Between {isMany ? 'many' : \`few \${rest} left\`}</p>`;
  expect(wordsIn(source)).toEqual(['Ours', 'Between', 'many', 'few ', ' left']);
});

it('finds no words in the components, since every text is in the catalogue', () => {
  const bypassing = components.flatMap((name) =>
    wordsIn(readFileSync(join(root, name), 'utf8')).map((words) => `${name}: ${words}`),
  );
  expect(components.length).toBeGreaterThan(100);
  expect(bypassing).toEqual([]);
});
