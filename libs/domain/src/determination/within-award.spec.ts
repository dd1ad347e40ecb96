import { describe, expect, it } from '@jest/globals';
import type { Field } from '../form/index.js';
import { cents } from '../money/index.js';
import { asksWithinAward, notWithinAward } from './within-award.js';

const both = (text: string) => ({ nl: text, en: text });
const ASKED: readonly Field[] = [
  { kind: 'money', name: 'cost', label: both('Kosten'), means: 'realised-cost' },
  { kind: 'money', name: 'found', label: both('Bedrag'), means: 'weighed-amount' },
  { kind: 'money', name: 'guess', label: both('Geschat'), means: 'amount-without-account' },
  { kind: 'money', name: 'other', label: both('Anders') },
];
const AWARDED = cents(150_000_000);
const codes = (input: Record<string, number | null>) =>
  notWithinAward(ASKED, input, AWARDED).map(({ code }) => code);

describe('an amount that an officer weighed (Awb 4:46)', () => {
  it('is at most what was awarded, with or without an account', () => {
    expect(codes({ found: 150_000_000, guess: 150_000_000 })).toEqual([]);
    expect(codes({ found: 160_000_000 })).toEqual(['input/found']);
    expect(codes({ guess: 150_000_001 })).toEqual(['input/guess']);
    expect(codes({ found: null })).toEqual([]);
  });

  it('says what was awarded', () => {
    const [reason] = notWithinAward(ASKED, { found: 160_000_000 }, AWARDED);
    expect(reason?.text.nl).toMatch(/^Bedrag: dit is meer dan €\s1\.500\.000, /u);
    expect(reason?.text.en).toMatch(/^Bedrag: this is more than €1,500,000, /u);
    expect(reason?.article).toBe('Awb 4:46');
  });

  it('is something else than cost, which may be more than was awarded', () => {
    expect(codes({ cost: 300_000_000, other: 300_000_000 })).toEqual([]);
    expect(asksWithinAward(ASKED)).toBe(true);
    expect(asksWithinAward(ASKED.filter(({ name }) => name === 'cost' || name === 'other'))).toBe(
      false,
    );
  });
});
