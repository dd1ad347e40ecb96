import { describe, expect, it } from '@jest/globals';
import { HALF, THIRD } from '../../../money/index.js';
import { BEE_GARDEN } from '../../bee-garden/bee-garden.fixture.js';
import { garden } from '../../bee-garden/changed.fixture.js';
import { both } from '../../bee-garden/words.fixture.js';
import { fixedNumbers } from './fixed-numbers.js';
import { typedNumberFindings } from './typed-number-findings.js';

const saying = (text: string) => garden({ audience: both(text) });

describe('a number that was typed', () => {
  it('is one that stays where every number of the page is another', () => {
    expect(typedNumberFindings(saying('Binnen 3 weken.'), saying('Binnen 3 weken.'))).toEqual(
      expect.arrayContaining([
        { code: 'number-typed', text: 'audience/nl: 3 weken' },
        { code: 'number-typed', text: 'audience/en: 3 weken' },
        { code: 'number-typed', text: 'variants/small/amount/maximumCents: 500 cents' },
      ]),
    );
  });

  it('is none that comes from the page', () => {
    const found = typedNumberFindings(saying('Binnen 3 weken.'), saying('Binnen 4 weken.'));
    expect(found.filter(({ text }) => text.startsWith('audience'))).toEqual([]);
  });

  it('is told for each of two in one text', () => {
    const text = 'Binnen 3 weken en 2 maanden.';
    const found = typedNumberFindings(saying(text), saying(text));
    expect(found.map((each) => each.text)).toEqual(
      expect.arrayContaining(['audience/nl: 3 weken', 'audience/nl: 2 maanden']),
    );
  });

  it('stands nowhere in a version that says none', () => {
    const { terms: _terms, ...rest } = BEE_GARDEN;
    expect(typedNumberFindings({ ...rest, terms: {} }, saying('Anders'))).not.toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('audience') }),
    );
  });
});

describe('a number that the rules hold to', () => {
  it.each<[string, object, readonly string[]]>([
    ['an amount', { most: { cents: 250 } }, ['most/cents: 250 cents']],
    ['an amount by its name', { maximumCents: 101 }, ['maximumCents: 101 cents']],
    ['no cent or euro, which decides nothing', { minimumCents: 100 }, []],
    ['no number of something else', { years: 300 }, []],
    ['a share', { share: THIRD }, ['share: 1/3']],
    ['no whole', { share: { numerator: 2, denominator: 2 } }, []],
    ['no half of a share', { share: { numerator: 2 } }, []],
    ['no points to score with', { assessment: { points: { from: HALF } } }, []],
    ['a share in an assessment', { assessment: { share: HALF } }, ['assessment/share: 1/2']],
    [
      'what an officer finds filled in',
      { one: { preset: 500, field: { kind: 'money' } } },
      ['one/preset: 500 cents'],
    ],
    [
      'no number of another kind that is filled in',
      { one: { preset: 500, field: { kind: 'number' } } },
      [],
    ],
    ['nothing where a field is left out', { one: { preset: 500 } }, []],
    ['a term', { one: { amount: 6, unit: 'weeks', article: 'art. 1' } }, ['one: 6 weeks']],
    ['no term of the Awb', { one: { amount: 6, unit: 'weeks', article: 'Awb 6:7' } }, []],
    ['no term that the portal chose', { one: { amount: 6, unit: 'weeks', article: 'Keuze' } }, []],
    ['no length without an article', { one: { amount: 6, unit: 'weeks' } }, []],
    ['no amount without a unit', { one: { amount: 6, article: 'art. 1' } }, []],
    ['nothing that is not there', { one: null }, []],
  ])('is %s', (_what, rules, said) => {
    expect(fixedNumbers(rules).map(({ path, words }) => `${path}: ${words}`)).toEqual(said);
  });
});
