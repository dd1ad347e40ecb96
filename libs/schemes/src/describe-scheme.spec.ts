import { describe, expect, it } from '@jest/globals';
import {
  composeLetter,
  draw,
  isRefusal,
  LANGUAGES,
  letterFieldsOf,
  requiredFieldsOf,
  validateScheme,
  type ComposedLetter,
  type SchemeVersion,
} from '@tranche/domain';
import { CATALOGUE } from './catalogue.js';
import { checkExample } from './check-example.js';
import { pigsExamples } from './pigs-might-fly/pigs.examples.js';
import { pigsMightFly } from './pigs-might-fly/pigs.scheme.js';
import { rifExamples2014, rifExamples2014Amended } from './rif/rif.examples-2014.js';
import { rifExamples2019, rifExamples2024 } from './rif/rif.examples.js';
import { sampleLetterInput } from './sample-letter.fixture.js';
import type { SchemeExample } from './scheme-example.js';

/** Real cases per version, with what must come of them. */
const EXAMPLES: Readonly<Record<string, readonly SchemeExample[]>> = {
  'rif 2014': rifExamples2014,
  'rif 2014-amended': rifExamples2014Amended,
  'rif 2019': rifExamples2019,
  'rif 2024': rifExamples2024,
  'pigs-might-fly 1': pigsExamples,
};

const VERSIONS = [...CATALOGUE, pigsMightFly].map(
  (scheme) => [`${scheme.scheme} ${scheme.version}`, scheme] as const,
);

/** The contract that every version of every scheme passes. */
describe.each(VERSIONS)('%s', (name, scheme: SchemeVersion) => {
  const { states, deadlines } = scheme.workflow;

  it('has nothing structurally wrong: reachability, exits, names, checklists, both languages', () => {
    expect(validateScheme(scheme)).toEqual([]);
  });

  it.each(Object.entries(states))('the state %s has a deadline or says `none`', (_state, state) => {
    expect(['none', ...Object.keys(deadlines)]).toContain(state.deadline);
    if (state.final) expect(state.deadline).toBe('none');
  });

  it('has at least twelve examples', () => {
    expect(EXAMPLES[name]?.length).toBeGreaterThanOrEqual(12);
  });

  it.each((EXAMPLES[name] ?? []).map((example) => [example.name, example] as const))(
    'example: %s',
    (_name, example) => {
      const { expected, actual } = checkExample(scheme, example);
      expect(actual).toEqual(expected);
    },
  );

  it.each(lettersOf(scheme))('renders the letter %s (%s, %s) with no empty field', (...row) => {
    const [kind, variant, language] = row;
    const letter = scheme.letters.find((each) => each.kind === kind);
    const fields = letterFieldsOf(sampleLetterInput(scheme, variant, language));
    const composed = letter && composeLetter(letter, fields, language);
    expect(isRefusal(composed) ? composed.reasons : []).toEqual([]);
    if (!composed || isRefusal(composed)) throw new Error('no letter');
    expect(
      wordsOf(composed).filter((words) => words.trim() === '' || /\{\w+\}/.test(words)),
    ).toEqual([]);
  });

  it('names only conditions in its letters that a letter can have', () => {
    const { flags, collections } = letterFieldsOf(
      sampleLetterInput(scheme, Object.keys(scheme.variants)[0] ?? '', 'nl'),
    );
    const known = [...Object.keys(flags), ...Object.keys(collections)];
    for (const letter of scheme.letters) {
      expect(known).toEqual(expect.arrayContaining([...requiredFieldsOf(letter).conditions]));
    }
  });

  it.each(LANGUAGES)('can be drawn (%s)', (language) => {
    const picture = draw(scheme.workflow, language);
    for (const state of Object.keys(states)) {
      expect(picture).toContain(state.replaceAll('-', '_'));
    }
  });
});

function lettersOf({ letters, variants }: SchemeVersion) {
  return letters.flatMap(({ kind }) =>
    Object.keys(variants).flatMap((variant) =>
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
