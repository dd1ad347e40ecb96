import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inCents } from '../../money/index.js';
import { allocate } from '../allocate.js';
import type { AllocationEdge, FirstComeInput, LotteryInput } from '../allocation-input.js';
import type { TimedClaim } from './claim.js';
import { handOutLine } from './hand-out-line.js';

const LINES = ['broad', 'care'];
const edges = fc.constantFrom<AllocationEdge>(
  'refuse-and-stop',
  'refuse-and-skip',
  'award-the-rest',
);

// Few seconds for many claims, so that equals abound.
const anyClaims = fc
  .array(
    fc.record({
      line: fc.constantFrom(...LINES),
      second: fc.integer({ min: 10, max: 14 }),
      euros: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 25 },
  )
  .map((rows) =>
    rows.map(({ line, second, euros }, index): TimedClaim => ({
      ticket: `T${index}`,
      line,
      cents: inCents(euros),
      completeAt: `2016-05-02T07:00:${second}Z`,
    })),
  );

const anyInput: fc.Arbitrary<FirstComeInput | LotteryInput> = fc
  .record({
    claims: anyClaims,
    edge: edges,
    ceilings: fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })),
    isLottery: fc.boolean(),
  })
  .map(({ claims, edge, ceilings, isLottery }) => {
    const lines = LINES.map((code, index) => ({
      code,
      ceilingCents: inCents(ceilings[index] ?? 0),
    }));
    return isLottery
      ? { method: 'lottery', edge, lines, tickets: claims }
      : { method: 'first-come', edge, lines, claims };
  });

const asTheyStand = (equals: readonly TimedClaim[]) => equals;

const claimsIn = (input: FirstComeInput | LotteryInput) =>
  input.method === 'lottery' ? input.tickets : input.claims;

function reversed(input: FirstComeInput | LotteryInput): FirstComeInput | LotteryInput {
  return input.method === 'lottery'
    ? { ...input, tickets: input.tickets.toReversed() }
    : { ...input, claims: input.claims.toReversed() };
}

describe('the laws of handing out budget lines', () => {
  it('the outcome does not depend on the order of the input', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(allocate(reversed(input), 'aa')).toEqual(allocate(input, 'aa'));
      }),
    );
  });

  it('no line pays more than its ceiling, and every cent is accounted for', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { places, lines = [], awardedCents, freeCents } = allocate(input, 'aa');
        for (const { code, ceilingCents, awardedCents: awarded, freeCents: free } of lines) {
          const paid = places
            .filter(({ list }) => list === code)
            .reduce((total, each) => total + each.cents, 0);
          expect(paid).toBe(awarded);
          expect(awarded + free).toBe(ceilingCents);
          expect(free).toBeGreaterThanOrEqual(0);
        }
        const ceiling = lines.reduce((total, each) => total + each.ceilingCents, 0);
        expect(awardedCents + freeCents).toBe(ceiling);
        expect(places).toHaveLength(claimsIn(input).length);
      }),
    );
  });

  it('nobody is passed over: with refuse-and-skip whoever fitted was paid', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { places, lines = [] } = allocate({ ...input, edge: 'refuse-and-skip' }, 'aa');
        const asked = new Map(claimsIn(input).map((each) => [each.ticket, each.cents]));
        for (const { reference, list, outcome } of places) {
          const free = lines.find(({ code }) => code === list)?.freeCents ?? 0;
          if (outcome !== 'award') expect(asked.get(reference)).toBeGreaterThan(free);
        }
      }),
    );
  });

  it('under refuse-and-stop the awards of a line are its first places', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { places } = allocate({ ...input, edge: 'refuse-and-stop' }, 'aa');
        for (const line of LINES) {
          const onLine = places.filter(({ list }) => list === line);
          expect(onLine.map(({ place }) => place)).toEqual(onLine.map((_, index) => index + 1));
          const isAward = onLine.map(({ outcome }) => outcome === 'award');
          expect(isAward.lastIndexOf(true)).toBeLessThan(
            isAward.includes(false) ? isAward.indexOf(false) : isAward.length,
          );
        }
      }),
    );
  });

  it('a loser was drawn just where standing first among its equals would have given it more', () => {
    fc.assert(
      fc.property(anyClaims, edges, fc.nat({ max: 60 }), (group, edge, euros) => {
        const ceiling = inCents(euros);
        for (const turn of handOutLine([group], ceiling, edge, asTheyStand)) {
          const others = group.filter((each) => each !== turn.claim);
          const [first] = handOutLine([[turn.claim, ...others]], ceiling, edge, asTheyStand);
          const wouldGetMore = (first?.paidCents ?? -1) > (turn.paidCents ?? -1);
          if (turn.paidCents === null) expect(turn.wasDrawn).toBe(wouldGetMore);
          else if (wouldGetMore) expect(turn.wasDrawn).toBe(true);
        }
      }),
    );
  });

  it('a winner was drawn just where an equal that got less than it asked could have had its turn', () => {
    fc.assert(
      fc.property(anyClaims, edges, fc.nat({ max: 60 }), (group, edge, euros) => {
        const ceiling = inCents(euros);
        const turns = handOutLine([group], ceiling, edge, asTheyStand);
        for (const { claim, paidCents, freeBefore, wasDrawn } of turns) {
          if (paidCents !== claim.cents) continue;
          const isRivalled = turns.some((rival) => {
            const [inItsPlace] = handOutLine([[rival.claim]], freeBefore, edge, asTheyStand);
            return (inItsPlace?.paidCents ?? -1) > (rival.paidCents ?? -1);
          });
          expect(wasDrawn).toBe(isRivalled);
        }
      }),
    );
  });
});
