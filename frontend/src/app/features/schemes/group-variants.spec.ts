import { describe, expect, it } from '@jest/globals';
import { groupVariants } from './group-variants.js';

const both = (text: string) => ({ nl: text, en: text });
const variant = (code: string, share: string) => ({
  code,
  label: both(code),
  minimumCents: 25_000_000,
  maximumCents: 250_000_000,
  amountText: both('tussen € 250.000 en € 2.500.000'),
  bands: [{ label: both('Subsidie'), rule: both(share), article: 'art. 11(2)' }],
});

describe('variants of a scheme', () => {
  it('says the same rules once, and other rules apart', () => {
    const groups = groupVariants([
      variant('starter', 'een derde'),
      variant('entree', 'de helft'),
      variant('upscaler', 'een derde'),
    ]);
    expect(groups.map(({ labels }) => labels.map(({ nl }) => nl))).toEqual([
      ['starter', 'upscaler'],
      ['entree'],
    ]);
  });
});
