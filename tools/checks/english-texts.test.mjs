import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { inRoot } from '../workspace.mjs';

/** Words that no English sentence has. */
const DUTCH =
  /(?<![\p{L}\p{N}])(aanvraag|aanvragen|aanvrager|alleen|bedrag|behandelaar|bent|beoordelaar|besluit|bezwaar|deze|een|geen|heeft|het|hebt|keuze|kunt|moet|naar|niet|nog|oproep|subsidie|tijdvak|uw|voor|wordt|worden|zijn|zoals)(?![\p{L}\p{N}])/iu;

/** Names stay what they are in every language: of laws and papers. */
const NAMES = /Staatscourant|Algemene wet bestuursrecht/g;

/** What a person reads in English: every literal under a property `en`, with the line it stands on. */
function englishIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found = [];
  const literals = (node) => {
    if (ts.isStringLiteralLike(node)) found.push([node.pos, node.text]);
    else if (ts.isTemplateExpression(node)) {
      const words = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      found.push([node.pos, words.join('…')]);
      for (const { expression } of node.templateSpans) literals(expression);
    } else ts.forEachChild(node, literals);
  };
  const visit = (node) => {
    const isEnglish = ts.isPropertyAssignment(node) && node.name.getText(source) === 'en';
    if (isEnglish) literals(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map(([at, words]) => ({
    line: source.getLineAndCharacterOfPosition(at).line + 1,
    words,
  }));
}

function dutchIn(file, text) {
  return englishIn(file, text)
    .filter(({ words }) => DUTCH.test(words.replaceAll(NAMES, '')))
    .map(({ line, words }) => `${file}:${line}: ${words}`);
}

const sources = ['backend/src', 'libs/domain/src', 'libs/contracts/src'].flatMap((folder) =>
  readdirSync(inRoot(folder), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => `${folder}/${name}`),
);

describe('the English of the backend and of the engine', () => {
  const texts = sources.map((file) => [file, readFileSync(inRoot(file), 'utf8')]);

  it('has no Dutch left in it', () => {
    const looked = texts.flatMap(([file, text]) => englishIn(file, text));
    assert.ok(looked.length > 500, `only ${looked.length} texts were found`);
    assert.deepEqual(
      texts.flatMap(([file, text]) => dutchIn(file, text)),
      [],
    );
  });

  it('would be told with its place', () => {
    const source = "const A = {\n  nl: 'Uw aanvraag',\n  en: `Uw aanvraag ${name} is in`,\n};";
    assert.deepEqual(dutchIn('a.ts', source), ['a.ts:3: Uw aanvraag … is in']);
    const asked = "const TEXTS = { title: { en: (n) => `Het bedrag is ${n}`, nl: (n) => '' } };";
    assert.equal(dutchIn('b.ts', asked).length, 1);
  });
});
