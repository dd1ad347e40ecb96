import ts from 'typescript';

/** Kinds of letters that are called as a state is: what a letter must hold follows from its kind. */
const LETTERS = ['not-processed'];

/**
 * The words of the engine itself: every member of a closed set in its sources and contracts, such as a
 * role, a step or a method, and every property of their types. A scheme may use the same word for
 * something of its own.
 *
 * @param {{ file: string, text: string }[]} files
 * @returns {ReadonlySet<string>}
 */
export function engineWords(files) {
  const words = new Set(LETTERS);
  for (const { file, text } of files) {
    if (!file.endsWith('.ts')) continue;
    const isShared = file.startsWith('libs/');
    collect(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), isShared, words);
  }
  return words;
}

const Z_OBJECT = /^z\s*\.(strictO|o)bject$/;

function collect(node, isShared, words) {
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) words.add(node.literal.text);
  if (isShared && ts.isPropertySignature(node) && !ts.isStringLiteral(node.name)) {
    words.add(node.name.getText());
  }
  if (isShared && isClosedSet(node)) {
    for (const each of node.elements) if (ts.isStringLiteral(each)) words.add(each.text);
  }
  if (isShared && isClosedRecord(node)) {
    for (const { name } of node.properties) if (name) words.add(name.getText());
  }
  ts.forEachChild(node, (child) => collect(child, isShared, words));
}

/** `[…] as const`, or the members of a `z.enum`. */
function isClosedSet(node) {
  if (!ts.isArrayLiteralExpression(node)) return false;
  const { parent } = node;
  if (ts.isAsExpression(parent)) return parent.type.getText() === 'const';
  return ts.isCallExpression(parent) && parent.expression.getText() === 'z.enum';
}

/** `{…} as const`, or the properties of a `z.object`. */
function isClosedRecord(node) {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const { parent } = node;
  if (ts.isAsExpression(parent)) return parent.type.getText() === 'const';
  return ts.isCallExpression(parent) && Z_OBJECT.test(parent.expression.getText());
}
