import { describe, expect, it } from '@jest/globals';
import { cents } from '../../money/index.js';
import type { Answers } from '../../form/index.js';
import { BEE_GARDEN } from '../bee-garden/bee-garden.fixture.js';
import { both } from '../bee-garden/words.fixture.js';
import type { AmountRule } from '../variant.js';
import { amountField, amountOf, amountProblem, amountWords, isAmountKnown } from './amount-rule.js';
import { unitOf } from './unit-of.js';

const { form } = BEE_GARDEN;
const FIELDS = form.sections.flatMap(({ fields }) => fields);
const ASKED: AmountRule = { kind: 'asked', minimumCents: 10_000, maximumCents: 20_000 };
const WITHIN: AmountRule = {
  kind: 'asked-within',
  minimumParameter: 'least',
  maximumParameter: 'most',
};
const FIXED: AmountRule = { kind: 'fixed', parameter: 'most' };
const COST: AmountRule = { kind: 'cost', field: 'cost', maximumParameter: 'most' };
const PLACE: AmountRule = { kind: 'place' };
const PLACES_ASKED: AmountRule = { kind: 'place', asked: { maximum: 3 } };
const PLACES: AmountRule = { kind: 'places' };
const NONE: AmountRule = { kind: 'none' };
const SET = { least: 10_000, most: 20_000 };
const spaced = (words: string | undefined) => words?.replaceAll('\u00a0', ' ');

describe('what an application asks', () => {
  it.each<[string, AmountRule, Answers, Answers, number]>([
    ['the answer', ASKED, { requested: 15_000 }, SET, 15_000],
    ['the answer within parameters', WITHIN, { requested: 15_000 }, SET, 15_000],
    ['the parameter', FIXED, {}, SET, 20_000],
    ['nothing while the parameter is not set', FIXED, {}, {}, 0],
    ['the cost', COST, { cost: 5 }, SET, 5],
    ['the cost up to the most', COST, { cost: 20_001 }, SET, 20_000],
    ['the cost where no most is set', COST, { cost: 20_001 }, {}, 20_001],
    ['one place', PLACE, {}, {}, 1],
    ['as many places as asked', PLACES_ASKED, { requested: 2 }, {}, 2],
    ['what is known later', PLACES, { requested: 2 }, {}, 0],
    ['nothing at all', NONE, { requested: 2 }, {}, 0],
    ['nothing that is less than nothing', ASKED, { requested: -1 }, {}, 0],
    ['no part of a cent', ASKED, { requested: 1.5 }, {}, 0],
    ['nothing that is no number', ASKED, { requested: 'x' }, {}, 0],
    ['nothing, where that is the answer', ASKED, { requested: 0 }, {}, 0],
  ])('is %s', (_what, rule, answers, parameters, amount) => {
    expect(amountOf(form, rule, answers, parameters)).toBe(amount);
  });

  it.each<[string, AmountRule, Answers, boolean]>([
    ['within, and not answered', WITHIN, {}, false],
    ['within, and answered', WITHIN, { requested: 1 }, true],
    ['a cost, and not answered', COST, { requested: 1 }, false],
    ['places, and answered', PLACES_ASKED, { requested: 1 }, true],
    ['places per row', PLACES, {}, true],
  ])('is known: %s', (_what, rule, answers, isKnown) => {
    expect(isAmountKnown(form, rule, answers)).toBe(isKnown);
  });

  it.each<[string, AmountRule, string | undefined]>([
    ['asked', ASKED, 'requested'],
    ['within', WITHIN, 'requested'],
    ['a cost', { kind: 'cost', field: 'floor', maximumParameter: 'most' }, 'floor'],
    ['places', PLACES_ASKED, 'requested'],
    ['one place', PLACE, undefined],
    ['fixed', FIXED, undefined],
    ['places per row', PLACES, undefined],
    ['nothing', NONE, undefined],
  ])('rests on a question: %s', (_what, rule, name) => {
    expect(amountField(FIELDS, rule)?.name).toBe(name);
  });
});

describe('how much one can get', () => {
  it.each<[string, AmountRule, Answers, string, string]>([
    ['between two', ASKED, {}, 'tussen € 100 en € 200', 'between €100 and €200'],
    ['at most', { ...ASKED, minimumCents: null }, {}, 'ten hoogste € 200', 'at most €200'],
    ['at least', WITHIN, { least: 10_000 }, 'ten minste € 100', 'at least €100'],
    ['at most the parameter', COST, SET, 'ten hoogste € 200', 'at most €200'],
    [
      'what the round says',
      WITHIN,
      {},
      'per ronde bepaald, en bij de ronde genoemd',
      'set per round, and stated with the round',
    ],
    ['the same for all', FIXED, SET, '€ 200', '€200'],
    ['one place', PLACE, {}, 'één plaats', 'one place'],
    ['so many places', PLACES_ASKED, {}, 'één tot 3 plaatsen', 'one to 3 places'],
    [
      'something per place',
      PLACES,
      {},
      'een bedrag per gerealiseerde plaats, bekend na de verdeling',
      'an amount per realised place, known after the allocation',
    ],
    ['nothing', NONE, {}, 'geen geldbedrag', 'no sum of money'],
  ])('is %s', (_what, rule, parameters, nl, en) => {
    const words = amountWords(rule, parameters);
    expect([spaced(words.nl), spaced(words.en)]).toEqual([nl, en]);
  });
});

describe('an amount that is asked', () => {
  const problem = (amount: AmountRule, asked: number, parameters: Answers = SET) =>
    amountProblem(
      { label: both('x'), list: 'x', article: 'art. 6', amount },
      cents(asked),
      parameters,
    );

  it.each<[string, AmountRule, number, boolean]>([
    ['below the least', ASKED, 9_999, false],
    ['at the least', ASKED, 10_000, true],
    ['at the most', ASKED, 20_000, true],
    ['above the most', ASKED, 20_001, false],
    ['nothing where there is no least', { ...ASKED, minimumCents: null }, 0, false],
    ['a cent where there is no least', { ...ASKED, minimumCents: null }, 1, true],
    ['above the most of a tranche', WITHIN, 20_001, false],
    ['below the least of a tranche', WITHIN, 9_999, false],
    ['other than what is fixed', FIXED, 19_999, false],
    ['a cost above the most', COST, 20_001, false],
    ['two places where there is one', PLACE, 2, false],
    ['anything known later', PLACES, 0, true],
    ['nothing where there is no money', NONE, 0, true],
  ])('%s', (_what, rule, asked, isRight) => {
    expect(problem(rule, asked) === null).toBe(isRight);
  });

  it('is refused with the limits, the amount and the article', () => {
    const { code, article, text } = problem(ASKED, 500) ?? {};
    expect({ code, article, nl: spaced(text?.nl), en: spaced(text?.en) }).toEqual({
      code: 'amount-out-of-range',
      article: 'art. 6',
      nl: 'De subsidie is tussen € 100 en € 200; u vraagt € 5.',
      en: 'The subsidy is between €100 and €200; you ask €5.',
    });
    expect(spaced(problem(PLACES_ASKED, 4)?.text.en)).toBe(
      'You can ask one to 3 places; you ask 4 places.',
    );
  });
});

describe('what a ceiling counts', () => {
  const counted = (...rules: readonly AmountRule[]) =>
    unitOf({
      variants: Object.fromEntries(
        rules.map((amount, at) => [
          `v${at}`,
          { label: both('x'), list: 'x', article: 'a', amount },
        ]),
      ),
    });

  it.each<[string, readonly AmountRule[], 'euro' | 'place' | null]>([
    ['money', [ASKED], 'euro'],
    ['money where one variant has none', [NONE, ASKED], 'euro'],
    ['places', [NONE, PLACE], 'place'],
    ['nothing', [NONE, NONE], null],
  ])('is %s', (_what, rules, unit) => {
    expect(counted(...rules)).toBe(unit);
  });
});
