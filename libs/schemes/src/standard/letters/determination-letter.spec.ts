import { describe, expect, it } from '@jest/globals';
import { composeLetter, letterFieldsOf, lettersOf } from '@tranche/domain';
import { sampleLetterInput } from '../../contract/sample-letter.js';
import { rif2024 } from '../../rif/rif.scheme.js';

/** The letter of a determination, at this share of what was awarded. */
function letterAt(share: number): string {
  const definition = lettersOf(rif2024).find(({ kind }) => kind === 'determination');
  const input = sampleLetterInput(rif2024, 'starter', 'nl');
  const { determination } = input;
  if (!definition || !determination) throw new Error('RIF determines an amount');
  const determinedCents = determination.awardedCents * share;
  const fields = letterFieldsOf({ ...input, determination: { ...determination, determinedCents } });
  return JSON.stringify(composeLetter(definition, fields, 'nl'));
}

describe('the letter of a final determination', () => {
  it('cites what it is determined by, not what it was awarded by', () => {
    const { money } = rif2024;
    if (money === 'none' || money.determination.kind === 'none') throw new Error('RIF is money');
    expect(letterAt(0.9)).toContain(money.determination.article.split(',')[0] ?? '');
    expect(letterAt(0.9)).not.toContain(rif2024.allocation.article);
  });

  it('names Awb 4:46 where the amount is lower than the award, and only there', () => {
    expect(letterAt(0.9)).toContain('artikel 4:46 Awb');
    expect(letterAt(1)).not.toContain('4:46');
  });
});
