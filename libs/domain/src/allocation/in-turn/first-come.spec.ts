import { describe, expect, it } from '@jest/globals';
import { cents } from '../../money/index.js';
import { allocate } from '../allocate.js';
import { claimAt, firstComeOf } from './claim.fixture.js';
import { drawOrder } from '../lot/lot.js';

const SEED = '5eed';
const outcomes = (input: ReturnType<typeof firstComeOf>, seed = SEED) =>
  allocate(input, seed).places.map(({ reference, outcome }) => `${reference} ${outcome}`);

describe('first come, first served', () => {
  it('counts the moment of completeness, so that a repaired claim goes to the back', () => {
    const repaired = claimAt('FIRST-SENT', 2500, '59');
    const input = firstComeOf([repaired, claimAt('B', 2500, '02'), claimAt('C', 2500, '01')], 5000);
    expect(outcomes(input)).toEqual(['C award', 'B award', 'FIRST-SENT reject-ceiling']);
  });

  it('tells moments apart to the nanosecond', () => {
    const input = firstComeOf(
      [claimAt('LATER', 2500, '01.000000002'), claimAt('EARLIER', 2500, '01.000000001')],
      2500,
    );
    expect(outcomes(input)).toEqual(['EARLIER award', 'LATER reject-ceiling']);
    expect(allocate(input, SEED).places.some(({ wasDrawn }) => wasDrawn)).toBe(false);
  });

  it('draws a lot between equal moments at the edge, however they are written', () => {
    const equals = [claimAt('P', 2500, '01.500'), claimAt('Q', 2500, '01.5')];
    for (const seed of ['01', '02', '03', '04', '05', '06']) {
      const [winner, loser] = drawOrder(seed, ['P', 'Q']);
      const output = allocate(firstComeOf([claimAt('A', 2500, '00'), ...equals], 5000), seed);
      expect(output.places).toMatchObject([
        { reference: 'A', outcome: 'award', wasDrawn: false },
        { reference: winner, outcome: 'award', wasDrawn: true },
        { reference: loser, outcome: 'reject-ceiling', wasDrawn: true },
      ]);
      expect(output.places[2]?.reason.nl).toContain('Het lot koos');
    }
  });

  it('draws no lot where both equals fit, and none where neither does', () => {
    const equals = [claimAt('P', 2500, '01'), claimAt('Q', 2500, '01')];
    for (const ceiling of [5000, 2499]) {
      const { places } = allocate(firstComeOf(equals, ceiling), SEED);
      expect(places.map(({ wasDrawn }) => wasDrawn)).toEqual([false, false]);
    }
  });

  it('puts equals that both fit in the order of their tickets, whatever the seed', () => {
    const equals = ['Q', 'P', 'R'].map((ticket) => claimAt(ticket, 2500, '01'));
    for (const seed of ['01', '02', '03', '04']) {
      const { places } = allocate(firstComeOf(equals, 7500), seed);
      expect(places.map(({ reference }) => reference)).toEqual(['P', 'Q', 'R']);
    }
  });

  it.each([
    ['refuse-and-stop', ['A award 2500', 'B reject-ceiling 0', 'C reject-ceiling 0'], 1000],
    ['refuse-and-skip', ['A award 2500', 'B reject-ceiling 0', 'C award 800'], 200],
    ['award-the-rest', ['A award 2500', 'B award 1000', 'C reject-ceiling 0'], 0],
  ] as const)('at the edge: %s', (edge, expected, free) => {
    const claims = [
      claimAt('A', 2500, '01'),
      claimAt('B', 2500, '02'),
      claimAt('C', 800, '03'),
    ] as const;
    const output = allocate(firstComeOf(claims, 3500, edge), SEED);
    const shown = output.places.map(
      ({ reference, outcome, cents: amount }) => `${reference} ${outcome} ${amount / 100}`,
    );
    expect(shown).toEqual(expected);
    expect(output.freeCents).toBe(free * 100);
  });

  it('says the place, what was left and the article to who does not fit', () => {
    const claims = [claimAt('A', 2500, '01'), claimAt('B', 2500, '02')];
    const [, refused] = allocate(firstComeOf(claims, 3500), SEED).places;
    expect(refused).toMatchObject({ place: 2, cumulativeCents: 250_000 });
    expect(refused?.reason.nl).toMatch(/^Plaats 2 .* er is nog €\s1\.000 vrij\. .*4:25/);
    expect(refused?.reason.en).toMatch(/^Place 2 .* €1,000 is left\. .*4:25/);
  });

  it('keeps the lines apart: an empty one pays for no other', () => {
    const input = firstComeOf([claimAt('A', 2500, '01'), claimAt('B', 2500, '02')], 2500);
    const care = { code: 'care', ceilingCents: cents(900_000_00) };
    const output = allocate({ ...input, lines: [...input.lines, care] }, SEED);
    expect(output.lines).toEqual([
      { code: 'broad', ceilingCents: 250_000, awardedCents: 250_000, freeCents: 0 },
      { code: 'care', ceilingCents: 90_000_000, awardedCents: 0, freeCents: 90_000_000 },
    ]);
    expect(output.freeCents).toBe(90_000_000);
  });

  it.each([
    [
      'a moment with an offset',
      { ...claimAt('A', 1, '01'), completeAt: '2016-05-02T09:00:01+02:00' },
    ],
    ['a moment that is none', { ...claimAt('A', 1, '01'), completeAt: 'yesterday' }],
    ['an unknown line', claimAt('A', 1, '01', 'no-such-line')],
    ['less than nothing', claimAt('A', -1, '01')],
    ['a ticket that comes twice', claimAt('TWICE', 1, '02')],
  ])('refuses %s', (_name, broken) => {
    const input = firstComeOf([claimAt('TWICE', 1, '01'), broken], 10);
    expect(() => allocate(input, SEED)).toThrow(RangeError);
  });
});
