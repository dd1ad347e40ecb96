import { describe, expect, it } from '@jest/globals';
import { divisionRows } from './division-rows.js';
import type { LetterDivision } from './letter-division.js';

const DRAWN: LetterDivision = {
  order: 'completeness',
  line: { nl: 'Zorg', en: 'Care' },
  dividedCents: 200_000,
  awardedCents: 200_000,
  askedCents: 200_000,
  place: 2,
  takingPart: 2,
  completeAt: '2016-05-01T07:00:00.001Z',
  reason: { nl: 'Het lot koos een ander.', en: 'The lot chose another.' },
  lot: {
    drawn: 'K7QX-29MB',
    seed: '9f86',
    lotPromise: '60ab',
    address: 'https://subsidies.example/lotingen/vouchers/2',
  },
};

describe('how the money was divided, in a letter', () => {
  it('names the line, what there was, what was asked, the moment and the place', () => {
    expect(divisionRows(DRAWN, 'nl').division.map(({ value }) => value)).toEqual([
      'Zorg',
      '€\u00a02.000',
      '€\u00a02.000',
      '€\u00a02.000',
      '1 mei 2016, 09.00.00,001 uur',
      '2 van 2',
      'Het lot koos een ander.',
    ]);
  });

  it('names the ticket, the number drawn, what was fixed beforehand and where to check it', () => {
    expect(divisionRows(DRAWN, 'en').lot).toEqual([
      { fact: 'Your lot number', value: 'K7QX-29MB' },
      { fact: 'Number drawn', value: '9f86' },
      { fact: 'Fixed beforehand as', value: '60ab (SHA-256)' },
      { fact: 'Check it at', value: 'https://subsidies.example/lotingen/vouchers/2' },
    ]);
  });

  it('names no page for a draw in a ranking, where references are the tickets', () => {
    const lot = { drawn: 'RIF27-0001', seed: '9f86', lotPromise: '60ab' };
    const rows = divisionRows({ ...DRAWN, order: 'rank', lot }, 'nl');
    expect(rows.lot.map(({ fact }) => fact)).toEqual([
      'Uw kenmerk in de loting',
      'Getrokken getal',
      'Vooraf vastgelegd als',
    ]);
    expect(rows.division.map(({ fact }) => fact)).toContain('Plaats in de rangschikking');
  });

  it('has no rows where nothing was divided', () => {
    expect(divisionRows(undefined, 'nl')).toEqual({ division: [], lot: [] });
  });
});
