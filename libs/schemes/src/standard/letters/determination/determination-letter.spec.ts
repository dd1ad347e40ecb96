import { describe, expect, it } from '@jest/globals';
import {
  composeLetter,
  groundsInWords,
  isRefusal,
  letterFieldsOf,
  lettersOf,
  type LetterDetermination,
} from '@tranche/domain';
import { sampleLetterInput } from '../../../contract/example/sample-letter.js';
import { rif2024 } from '../../../rif/rif.scheme.js';

/** The letter of a determination, at this share of what was awarded. */
function letterAt(
  share: number,
  more: Partial<LetterDetermination> = {},
  ran: { since: string; until: string } | null = null,
): string {
  const definition = lettersOf(rif2024).find(({ kind }) => kind === 'determination');
  const input = sampleLetterInput(rif2024, 'starter', 'nl');
  const { determination } = input;
  if (!definition || !determination) throw new Error('RIF determines an amount');
  const determinedCents = determination.awardedCents * share;
  const fields = letterFieldsOf({
    ...input,
    determination: { ...determination, determinedCents, ...more },
    ended: ran ? { determination: ran } : {},
  });
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

  it('names the ground of Awb 4:46(2) where there is one, instead of the article as a whole', () => {
    const letter = letterAt(0.9, {
      grounds: groundsInWords([{ article: 'Awb 4:46(2)(b)' }]),
    });
    expect(letter).toContain('op grond van artikel 4:46, tweede lid, onderdeel b, Awb');
    expect(letter).not.toContain('artikel 4:46 Awb');
  });

  it('says when the account came in, which term ran from it, and that it is over where it is', () => {
    const ran = (until: string) => letterAt(1, {}, { since: '2026-06-01', until });
    expect(ran('2027-05-20')).toMatch(
      /ontvangen op 1 juni 2026\. .*52 weken vanaf die dag en loopt tot en met 20 mei 2027 \(art\./,
    );
    expect(ran('2027-05-20')).toContain('Die termijn is voorbij');
    // On its last day a decision is in time.
    expect(ran('2027-05-21')).not.toContain('Die termijn is voorbij');
    expect(letterAt(1, {}, null)).not.toContain('ontvangen op');
  });
});

describe('the letter that announces a lower determination', () => {
  it.each([
    ['yes', true, true],
    ['no', false, false],
  ])(
    'says that it differs from the account where the officer recorded so: %s',
    (_name, differsFromReport, isSaid) => {
      const definition = lettersOf(rif2024).find(
        ({ kind }) => kind === 'intended-lower-determination',
      );
      const input = sampleLetterInput(rif2024, 'starter', 'nl');
      if (!definition) throw new Error('RIF announces a lower determination');
      const recorded = { ...input, input: { ...input.input, differsFromReport } };
      const composed = composeLetter(definition, letterFieldsOf(recorded), 'nl');
      if (isRefusal(composed)) throw new Error('Everything was recorded');
      const printed = JSON.stringify(composed.blocks);
      expect(printed.includes('wijk ik af van wat u opgaf')).toBe(isSaid);
      expect(printed).not.toContain('iets anders dan u opgaf');
      expect(printed.match(/Dit zijn mijn redenen:/g)).toHaveLength(1);
    },
  );
});
