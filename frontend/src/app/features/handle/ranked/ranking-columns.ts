import type { AllocationView } from '@tranche/contracts';

/** How a tranche is divided, as the allocation says. */
const RANKING_METHODS: readonly string[] = ['committee-order', 'ranked', 'two-lists'];

/** Whether applications are weighed against each other; if not, it is no ranking but a division. */
export function isRanking(method: string): boolean {
  return RANKING_METHODS.includes(method);
}

/** How screens speak of it: the texts of a ranking, or those of a division. */
export function wordsFor(method: string): 'ranking' | 'division' {
  return isRanking(method) ? 'ranking' : 'division';
}

export type RankingColumn =
  'place' | 'title' | 'points' | 'completeAt' | 'requested' | 'cumulative' | 'amount' | 'outcome';

/** What decides under a method stands beside the application, from place to outcome. */
export function columnsOf(method: string): readonly RankingColumn[] {
  switch (method) {
    case 'first-come':
      return ['place', 'title', 'completeAt', 'requested', 'cumulative', 'outcome'];
    case 'lottery':
      return ['place', 'title', 'requested', 'cumulative', 'outcome'];
    case 'proportional':
      return ['title', 'amount', 'outcome'];
    default:
      return ['place', 'title', 'points', 'requested', 'cumulative', 'outcome'];
  }
}

/** What is said where nothing is ranked or divided yet: what this reader can do, or waits for. */
export function emptyTextOf({
  canRank,
  whyNot,
}: Pick<AllocationView, 'canRank' | 'whyNot'>): 'ready' | 'see-why' | 'waits' {
  if (canRank) return 'ready';
  return whyNot.length > 0 ? 'see-why' : 'waits';
}
