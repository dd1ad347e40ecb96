import { describe, expect, it } from '@jest/globals';
import {
  composeLetter,
  isRefusal,
  LANGUAGES,
  letterFieldsOf,
  lettersOf,
  type ComposedLetter,
} from '@tranche/domain';
import { CATALOGUE } from '../catalogue.js';
import { sampleLetterInput } from './example/sample-letter.js';
import { wordsOf } from './words-of.js';

const LETTERS = CATALOGUE.flatMap((scheme) =>
  LANGUAGES.flatMap((language) => {
    const [variant = ''] = Object.keys(scheme.variants);
    return lettersOf(scheme).map((definition) => {
      const fields = letterFieldsOf(sampleLetterInput(scheme, variant, language));
      const name = `${scheme.scheme} ${scheme.version} ${definition.kind} ${language}`;
      return { name, scheme, letter: composed(composeLetter(definition, fields, language)) };
    });
  }),
);

function composed(letter: ReturnType<typeof composeLetter>): ComposedLetter {
  if (isRefusal(letter)) throw new Error(letter.reasons.map(({ text }) => text.en).join(' '));
  return letter;
}

/** Which body speaks, without article and case: “De Minister van X” signs as “Minister van X” is on top. */
const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(de|het|the) /, '')
    .replace(/^(raad van )?bestuur van (het|de) /, '');
const simple = (name: string) =>
  bare(bare(name))
    .replace(/^board of the /, '')
    .replace(/ \(uwv\)$/, '');

describe.each(LETTERS.map((each) => [each.name, each] as const))('%s', (_name, each) => {
  const { letter, scheme } = each;
  const words = letter.blocks.flatMap(wordsOf);

  it('is signed on behalf of the body of its letterhead (Awb 10:10)', () => {
    if (scheme.law === 'private') return;
    const last = letter.blocks.at(-1);
    const [mandator = ''] = last?.kind === 'paragraph' ? last.text.split(',\n') : [];
    const body = simple(letter.sender.name);
    expect(simple(mandator).slice(0, body.length)).toBe(body);
  });

  it('ends with who signed, by name and office', () => {
    const last = letter.blocks.at(-1);
    const lines = last?.kind === 'paragraph' ? last.text.split('\n') : [];
    expect(lines.at(-1)).toMatch(/Willem de Beslisser, (beslisser|decision maker)$/);
  });

  it('says the reference once among the facts', () => {
    const [facts] = letter.blocks.filter(({ kind }) => kind === 'facts');
    const values = facts ? wordsOf(facts) : [];
    expect(values.filter((value) => value.includes(letter.reference)).length).toBeLessThan(2);
  });

  it('names in English what is no title of a Dutch text', () => {
    if (letter.language === 'nl') return;
    const dutch =
      /Keuze van dit portaal|oproep van de|Voorwaarden van de|\bbijlage\b|subsidieperiode/;
    expect(words.filter((text) => dutch.test(text))).toEqual([]);
  });

  it('prints no table under the caption of another', () => {
    const captions = letter.blocks.flatMap((block) =>
      block.kind === 'table' && block.caption !== undefined ? [block.caption] : [],
    );
    expect(new Set(captions).size).toBe(captions.length);
  });

  it('speaks of a period of subsidy only where there is a subsidy', () => {
    if (scheme.money !== 'none') return;
    expect(words.filter((text) => /subsidieperiode|subsidy period/.test(text))).toEqual([]);
  });

  it('says of a rounded mean or percentage that it is rounded', () => {
    const cells = letter.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flat() : [],
    );
    if (!cells.some((cell) => /^\d+[.,](?!00)\d\d([\s\u00a0]?%)?$/.test(cell))) return;
    expect(
      words.some((text) => /afgerond op twee decimalen|rounded to two decimal/.test(text)),
    ).toBe(true);
  });

  it('writes whole euros without decimals, everywhere', () => {
    expect(words.filter((text) => /€[\s\u00a0]?[\d.,]*[.,]00(?!\d)/.test(text))).toEqual([]);
  });
});
