import { describe, expect, it } from '@jest/globals';
import { cents } from '../money/index.js';
import { determine } from './determine.js';
import { groundsInWords, isLowerGround, LOWER_GROUNDS, onGround } from './lower-ground.js';
import type { Realised } from './determination-input.js';

const RULES = {
  kind: 'as-awarded-if-done',
  article: 'art. 9',
  notDoneArticle: 'Awb 4:46(2)(a)',
  costArticle: null,
} as const;
const AWARD = {
  awardedCents: cents(100_000),
  paidCents: cents(0),
  budgetCents: cents(100_000),
  variant: 'standard',
};

function reasonsOf(realised: Realised) {
  const found = determine(RULES, { ...AWARD, ...realised });
  if (found.kind === 'refusal') throw new Error('Everything was recorded');
  return found.reasons.map(({ code, article }) => `${code} ${article}`);
}

describe('the ground of a lower determination (Awb 4:46(2), (3))', () => {
  const weighed = (amountCents: number) => ({
    amountCents: cents(amountCents),
    reasons: 'Half is gedaan.',
    ground: 'b' as const,
  });

  it('is the one that was chosen, not the one that most have', () => {
    expect(reasonsOf({ isDone: false, weighed: weighed(50_000) })).toEqual([
      'weighed Awb 4:46(2)(b)',
    ]);
  });

  it('is said of an amount that was announced, once', () => {
    const announced = { isDone: false, weighed: weighed(50_000) };
    expect(reasonsOf({ ...announced, announcedGround: 'c' })).toEqual([
      'weighed Awb 4:46(2)(b)',
      'lower-ground Awb 4:46(2)(c)',
    ]);
    expect(reasonsOf({ ...announced, announcedGround: 'b' })).toHaveLength(1);
  });

  it('is not said where the amount is not lower after all', () => {
    expect(reasonsOf({ isDone: true, announcedGround: 'a' })).toEqual(['done art. 9']);
  });

  it('reads as a sentence cites it', () => {
    const articles = (...list: string[]) => list.map((article) => ({ article }));
    expect(groundsInWords(articles('Awb 4:46(2)(b)')).nl).toBe(
      'artikel 4:46, tweede lid, onderdeel b, Awb',
    );
    expect(groundsInWords(articles('Awb 4:44(4), 4:46(2)(b), 4:47(b)', 'Awb 4:46(3)'))).toEqual({
      nl: 'artikel 4:46, tweede lid, onderdeel b en derde lid, Awb',
      en: 'article 4:46(2)(b) and 4:46(3) Awb',
    });
    expect(groundsInWords(articles('art. 26', 'Awb 4:46(1)'))).toEqual({ nl: '', en: '' });
  });

  it('is cited once, in the order of the law', () => {
    const found = ['c', 'a', 'c'].map((letter) => ({ article: `Awb 4:46(2)(${letter})` }));
    expect(groundsInWords(found).en).toBe('article 4:46(2)(a) and 4:46(2)(c) Awb');
  });

  it('is one of a to d, or cost that was not necessary, and has its own article', () => {
    expect(LOWER_GROUNDS.map((ground) => onGround(ground).article)).toEqual([
      'Awb 4:46(2)(a)',
      'Awb 4:46(2)(b)',
      'Awb 4:46(2)(c)',
      'Awb 4:46(2)(d)',
      'Awb 4:46(3)',
    ]);
  });

  it.each([
    ['a', true],
    ['unnecessary-cost', true],
    ['e', false],
    ['', false],
    [null, false],
  ])('%j is one: %p', (answer, expected) => {
    expect(isLowerGround(answer)).toBe(expected);
  });

  it('is not said again behind another reason that says it', () => {
    const rules = {
      kind: 'share-of-realised',
      article: 'art. 25',
      unspentArticle: 'art. 25(1)',
      excessCoFinancing: [],
    } as const;
    const realised = { realisedCostCents: cents(100_000), isDone: false, weighed: weighed(50_000) };
    const found = determine(rules, { ...AWARD, ...realised, announcedGround: 'b' });
    expect(found.reasons.map(({ code }) => code)).toEqual(['same-share', 'weighed']);
  });

  it('is not held against a receiver whose cost leads to less than was weighed', () => {
    const rules = {
      kind: 'share-of-realised',
      article: 'art. 25',
      unspentArticle: 'art. 25(1)',
      excessCoFinancing: [],
    } as const;
    const found = determine(rules, {
      ...AWARD,
      realisedCostCents: cents(50_000),
      isDone: false,
      weighed: weighed(90_000),
    });
    if (found.kind === 'refusal') throw new Error('Everything was recorded');
    expect(found.determinedCents).toBe(50_000);
    expect(found.reasons.map(({ code }) => code)).toEqual(['same-share', 'less-than-weighed']);
    const said = found.reasons.at(-1)?.text;
    expect(said?.nl).toMatch(/€\s500\s.*volgt uit deze berekening.*hoger bedrag, €\s900,.*Half/u);
    expect(said?.nl).not.toContain('Na afweging van de belangen is het');
    expect(said?.en).toMatch(/€500 follows from this calculation.*higher amount, €900,/u);
    expect(groundsInWords(found.reasons)).toEqual({ nl: '', en: '' });
  });

  it('is that of the weighing where both come to the same', () => {
    expect(reasonsOf({ isDone: false, weighed: weighed(100_000) })).toEqual([
      'weighed Awb 4:46(2)(b)',
    ]);
  });
});
