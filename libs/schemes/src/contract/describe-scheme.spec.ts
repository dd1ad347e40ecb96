import { describe, expect, it } from '@jest/globals';
import {
  composeLetter,
  draw,
  isRefusal,
  LANGUAGES,
  letterFieldsOf,
  lettersOf,
  requiredFieldsOf,
  validateScheme,
  type ComposedLetter,
  type SchemeVersion,
  proceduresOf,
  wholeOf,
} from '@tranche/domain';
import type { CatalogueEntry } from '../catalogue-entry.js';
import { ENTRIES } from '../catalogue.js';
import { checkExample } from './example/check-example.js';
import { pigsEntries } from '../pigs-might-fly/index.js';
import { sampleLetterInput } from './example/sample-letter.js';
import { schemeFolders, SCHEMES } from './scheme-folders.fixture.js';
import { toldFinding } from './told-finding.js';
import { cannotBeRead, typedIn, wrongWith } from './wrong-with.js';

const FOLDERS = schemeFolders(SCHEMES);

const ALL = [...ENTRIES, ...pigsEntries].map(
  (entry) => [`${entry.scheme.scheme} ${entry.scheme.version}`, entry] as const,
);

/** The names in the folder of a scheme. */
function filesOf({ scheme }: CatalogueEntry): readonly string[] {
  return FOLDERS.get(scheme.scheme) ?? [];
}

// Of a version that cannot be read only that is said: the rest would stop at it.
const VERSIONS = ALL.filter(([, { scheme }]) => !isTorn(scheme));
const TORN = ALL.filter(([, { scheme }]) => isTorn(scheme));

function isTorn(scheme: SchemeVersion): boolean {
  return cannotBeRead(validateScheme(scheme));
}

it('no version is so unsound that it cannot be read', () => {
  expect(TORN.flatMap(([, entry]) => wrongWith(entry, filesOf(entry)))).toEqual([]);
});

/** How many examples a scheme needs; the small ones have fewer facts. */
const MANY = 12;
const FEW = 4;
const BIG: readonly string[] = [
  'rif',
  'training-voucher',
  'sector-plan',
  'topsector-grant',
  'practical-learning',
];

/** The contract that every version of every scheme passes. */
describe.each(VERSIONS)('%s', (_name, entry) => {
  const { scheme, examples } = entry;
  const { states, deadlines } = wholeOf(scheme);

  it('has nothing structurally wrong: reachability, exits, names, checklists, both languages', () => {
    const told = validateScheme(scheme).map((each) => toldFinding(scheme, filesOf(entry), each));
    expect(told).toEqual([]);
  });

  it('has no amount, share or term that was typed beside its page', () => {
    expect(typedIn(entry, filesOf(entry))).toEqual([]);
  });

  it.each(Object.entries(states))('the state %s has a deadline or says `none`', (_state, state) => {
    expect(['none', ...Object.keys(deadlines)]).toContain(state.deadline);
    if (state.final) expect(state.deadline).toBe('none');
  });

  it('has enough examples, each with a name of its own', () => {
    const least = BIG.includes(scheme.scheme) ? MANY : FEW;
    expect(examples.length).toBeGreaterThanOrEqual(least);
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  });

  it.each(examples.map((example) => [example.name, example] as const))(
    'example: %s',
    (_name, example) => {
      const { expected, actual } = checkExample(scheme, example);
      expect(actual).toEqual(expected);
    },
  );

  // A scheme that decides nothing writes no letters, and jest knows no empty table.
  if (scheme.letters !== 'none') {
    it.each(lettersIn(scheme))('renders the letter %s (%s, %s) with no empty field', (...row) => {
      const [kind, variant, language] = row;
      const letter = lettersOf(scheme).find((each) => each.kind === kind);
      const fields = letterFieldsOf(sampleLetterInput(scheme, variant, language, kind));
      const composed = letter && composeLetter(letter, fields, language);
      expect(isRefusal(composed) ? composed.reasons : []).toEqual([]);
      if (!composed || isRefusal(composed)) throw new Error('no letter');
      expect(
        wordsOf(composed).filter((words) => words.trim() === '' || /\{\w+\}/.test(words)),
      ).toEqual([]);
    });
  }

  it('names only conditions in its letters that a letter can have', () => {
    const { flags, collections } = letterFieldsOf(
      sampleLetterInput(scheme, Object.keys(scheme.variants)[0] ?? '', 'nl'),
    );
    const known = [...Object.keys(flags), ...Object.keys(collections)];
    expect(known).not.toEqual([]);
    for (const letter of lettersOf(scheme)) {
      expect(known).toEqual(expect.arrayContaining([...requiredFieldsOf(letter).conditions]));
    }
  });

  it('can be released: nothing is wrong with it', () => {
    expect(wrongWith(entry, filesOf(entry))).toEqual([]);
  });

  it.each(LANGUAGES)('can be drawn (%s)', (language) => {
    const procedures = [scheme.workflow, ...Object.values(proceduresOf(scheme))];
    const picture = procedures.map((each) => draw(each, language)).join('\n');
    for (const state of Object.keys(states)) {
      expect(picture).toContain(state.replaceAll('-', '_'));
    }
  });
});

function lettersIn(scheme: SchemeVersion) {
  return lettersOf(scheme).flatMap(({ kind }) =>
    Object.keys(scheme.variants).flatMap((variant) =>
      LANGUAGES.map((language) => [kind, variant, language] as const),
    ),
  );
}

/** Every word that stands on the paper. */
function wordsOf({ subject, sender, recipient, blocks }: ComposedLetter): readonly string[] {
  const printed = blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'list':
        return block.items.length === 0 ? [''] : block.items;
      case 'table':
        return block.rows.length === 0 ? [''] : block.rows.flat();
      case 'facts':
        return block.facts.flatMap(({ label, value }) => [label, value]);
    }
  });
  return [subject, sender.name, ...sender.address, ...recipient.lines, ...printed];
}
