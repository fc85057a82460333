// Finds words for people that stand in a component instead of in ui/copy. Reads no file itself.

import { isNode, placeOf, type SourceFile, type SyntaxNode, walk } from './source';

const spoken = new Set(
  ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder'].concat([
    'title',
    'alt',
    'placeholder',
    'label',
  ]),
);
const hasLetters = (text: unknown): boolean => typeof text === 'string' && /\p{L}/u.test(text);

/** The literal text of an expression that is nothing but text: 'a', `a ${b}`, c ? 'a' : 'b', x && 'a'. */
function wordsOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal') return hasLetters(node['value']) ? String(node['value']) : undefined;
  if (node.type === 'TemplateLiteral') return quasisOf(node).find(hasLetters);
  if (node.type === 'ConditionalExpression') return wordsOf(node['consequent']) ?? wordsOf(node['alternate']);
  if (node.type === 'LogicalExpression') return wordsOf(node['left']) ?? wordsOf(node['right']);
  if (node.type === 'JSXExpressionContainer') return wordsOf(node['expression']);
  return undefined;
}

function quasisOf(node: SyntaxNode): string[] {
  const quasis = Array.isArray(node['quasis']) ? node['quasis'] : [];
  return quasis.map((quasi) => (quasi as { value: { raw: string } }).value.raw);
}

function nameOf(attribute: SyntaxNode): string {
  const name = attribute['name'];
  return isNode(name) && typeof name['name'] === 'string' ? name['name'] : '';
}

/** Every literal word on the page in a component, with its place. Files of ui/copy are where words belong. */
export function literalCopy(file: SourceFile): string[] {
  if (!/^src\/.*\.tsx$/.test(file.path) || file.path.startsWith('src/ui/copy/')) return [];
  const found: string[] = [];
  walk(file, (node, parents) => {
    const parent = parents.at(-1);
    const isChild = parent?.type === 'JSXElement' || parent?.type === 'JSXFragment';
    const words =
      node.type === 'JSXText' && hasLetters(node['value'])
        ? String(node['value'])
        : node.type === 'JSXExpressionContainer' && isChild
          ? wordsOf(node)
          : node.type === 'JSXAttribute' && spoken.has(nameOf(node))
            ? wordsOf(node['value'])
            : undefined;
    if (words)
      found.push(`${placeOf(file, node.start)} says "${words.trim()}": words for people live in src/ui/copy`);
  });
  return found;
}
