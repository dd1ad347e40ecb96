import ts from 'typescript';

/** What holds the name of something in a scheme: to compare it with a word is to read the name. */
const HOLDS_A_NAME = /(^|[.?])(state|toState|to_state|fromState|from_state|transition|event)$/;

/** What is looked up in by such a name. */
const KEPT_BY_NAME = /(^|[.?])(states|transitions|deadlines|answers|recorded)$/;

/** More than one word: whoever writes it means just this. A single word can be anything. */
const IS_DISTINCT = /[a-z]-[a-z]|[a-z][A-Z]/;

/**
 * Where a source gives meaning to a name of a scheme: it compares with one, looks something up by one,
 * or simply has one that is distinct and no word of the engine at all.
 *
 * @param {{ file: string, text: string }} source
 * @param {ReadonlySet<string>} names of the catalogue
 * @param {ReadonlySet<string>} words of the engine
 * @returns {{ file: string, line: number, name: string }[]}
 */
export function namesInSource({ file, text }, names, words) {
  const found = [];
  const report = (position, name) => {
    found.push({ file, line: text.slice(0, position).split('\n').length, name });
  };
  const isStrange = (word) => IS_DISTINCT.test(word) && names.has(word) && !words.has(word);
  if (file.endsWith('.html')) inTemplate(text, 0);
  else visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;

  function visit(node) {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) inLiteral(node);
    if (ts.isTemplateExpression(node)) {
      for (const each of [node.head, ...node.templateSpans.map(({ literal }) => literal)]) {
        inTemplate(each.text, each.getStart());
      }
    }
    if (ts.isPropertyAccessExpression(node) && KEPT_BY_NAME.test(node.expression.getText())) {
      const name = node.name.text;
      // How many there are is asked of every list.
      if (names.has(name) && name !== 'length') report(node.name.getStart(), name);
    }
    if (ts.isBindingElement(node)) inBinding(node);
    ts.forEachChild(node, visit);
  }

  /** `const { rank } = workflow.transitions`. */
  function inBinding({ parent, propertyName, name }) {
    const from = parent.parent.initializer?.getText() ?? '';
    const own = propertyName ?? name;
    const word = ts.isStringLiteral(own) ? own.text : own.getText();
    if (KEPT_BY_NAME.test(from) && names.has(word)) report(own.getStart(), word);
  }

  function inLiteral(node) {
    if (isTag(node)) return;
    if (isStrange(node.text) || (names.has(node.text) && isReadAsName(node))) {
      report(node.getStart(), node.text);
    } else if (node.text.includes("'")) inTemplate(node.text, node.getStart());
  }

  /** SQL and the templates of screens: a quoted word is a literal there as well. */
  function inTemplate(words_, start) {
    for (const { index, 1: word, input } of words_.matchAll(/'%?([^'%\n]+)%?'/g)) {
      const before = input.slice(Math.max(0, index - 60), index);
      const isCompared =
        /(\.state|\.transition|\bstate|to_state|\btransition)\s*(===?|!==?|<>|IN \()\s*$/;
      if (isStrange(word) || (names.has(word) && isCompared.test(before))) {
        report(start + index, word);
      }
    }
  }
}

/** What a component is called in a page. */
function isTag({ parent }) {
  return ts.isPropertyAssignment(parent) && parent.name.getText() === 'selector';
}

function isReadAsName(node) {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) {
    const isEqual = /^[!=]==?$/.test(parent.operatorToken.getText());
    const other = parent.left === node ? parent.right : parent.left;
    return isEqual && HOLDS_A_NAME.test(other.getText());
  }
  if (ts.isElementAccessExpression(parent)) return KEPT_BY_NAME.test(parent.expression.getText());
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === 'transition';
  return false;
}
