import { describe, expect, it } from '@jest/globals';
import {
  composeLetter,
  isRefusal,
  letterFieldsOf,
  lettersOf,
  type Language,
  type SchemeVersion,
} from '@tranche/domain';
import { findScheme } from '../catalogue.js';
import { pigsMightFly } from '../pigs-might-fly/pigs.scheme.js';
import { sampleLetterInput } from './example/sample-letter.js';
import { wordsOf } from './words-of.js';

function awardOf(scheme: SchemeVersion, language: Language): string {
  const [variant = ''] = Object.keys(scheme.variants);
  const award = lettersOf(scheme).find(({ kind }) => kind === 'award');
  const letter =
    award &&
    composeLetter(award, letterFieldsOf(sampleLetterInput(scheme, variant, language)), language);
  if (!letter || isRefusal(letter)) throw new Error('no letter');
  return letter.blocks.flatMap(wordsOf).join(' ');
}

describe('the advice in a letter', () => {
  it('is of the committee where there is one', () => {
    const rif = findScheme('rif', '2024');
    expect(awardOf(rif, 'nl')).toContain('Dit is het advies van de commissie per criterium.');
    expect(awardOf(rif, 'en')).toContain('This is the advice of the committee per criterion.');
  });

  it('is of the assessors where two of them score and nobody chairs', () => {
    expect(awardOf(pigsMightFly, 'nl')).toContain(
      'Dit is het advies van de beoordelaars per criterium.',
    );
    expect(awardOf(pigsMightFly, 'nl')).toMatch(/Zij adviseren (positief|negatief)/);
    expect(awardOf(pigsMightFly, 'en')).toMatch(/Their advice is (positive|negative)/);
  });
});
