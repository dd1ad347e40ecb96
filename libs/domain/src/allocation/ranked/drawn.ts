import type { RankingMethod } from '../allocation-input.js';
import type { Paid } from './purse.js';
import { compareRank, type Ranked } from './rank-list.js';

/**
 * Between whom a lot decided: an award and an equal that got nothing, which would have fitted in its
 * place. Both are drawn, the one that won and the one that lost.
 */
export function drawnAmong(
  method: RankingMethod,
  ranked: readonly Ranked[],
  paid: readonly Paid[],
): ReadonlySet<Ranked> {
  const winners = new Set(paid.map((each) => each.ranked));
  const losers = ranked.filter((each) => !winners.has(each));
  return new Set(
    paid.flatMap((each) => {
      const beaten = losers.filter((loser) => isBeatenByLot(method, each, loser));
      return beaten.length === 0 ? [] : [each.ranked, ...beaten];
    }),
  );
}

function isBeatenByLot(method: RankingMethod, winner: Paid, loser: Ranked): boolean {
  const { ranked, contest, freeBefore, endedBefore } = winner;
  const competed = contest === 'all-lists' || loser.list === ranked.list;
  return (
    competed &&
    !endedBefore.has(loser.list) &&
    loser.candidate.requestedCents <= freeBefore &&
    compareRank(method, ranked.candidate, loser.candidate) === 0
  );
}
