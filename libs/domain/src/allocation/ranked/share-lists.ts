import type { RankingMethod } from '../allocation-input.js';
import type { Lot } from '../lot/lot.js';
import type { Contest, Purse } from './purse.js';
import { byLot, compareRank, type Ranked } from './rank-list.js';

/** Hands out one list from the top. */
export function shareOneList(list: readonly Ranked[], purse: Purse): void {
  for (const ranked of list) {
    if (purse.hasEnded(ranked.list)) return;
    purse.pay(ranked, 'own-list');
  }
}

/**
 * Hands out several lists (RIF 2019 art. 24(2)-(3), 2024 art. 21(2)-(3); our reading): equal numbers from each, place
 * by place, as long as a whole row fits. What is left goes one by one to the relatively highest points
 * among the heads of the lists. Equal points where only one fits: the lot decides.
 */
export function shareLists(
  method: RankingMethod,
  lists: readonly (readonly Ranked[])[],
  purse: Purse,
  lot: Lot,
): void {
  const queues = lists.map((list) => [...list]);
  while (queues.length > 0 && queues.every((queue) => queue.length > 0)) {
    const row = queues.flatMap((queue) => queue.slice(0, 1));
    if (!purse.fits(...row)) break;
    for (const queue of queues) payHead(queue, purse, 'own-list');
  }
  shareByPoints(method, queues, purse, lot);
}

function shareByPoints(method: RankingMethod, queues: Ranked[][], purse: Purse, lot: Lot) {
  for (;;) {
    const open = queues.flatMap((queue) => {
      const [head] = queue;
      return head && !purse.hasEnded(head.list) ? [{ queue, candidate: head.candidate }] : [];
    });
    const [first] = open.toSorted(
      ({ candidate: one }, { candidate: other }) =>
        compareRank(method, one, other) || byLot(lot, one, other),
    );
    if (!first) return;
    payHead(first.queue, purse, 'all-lists');
  }
}

function payHead(queue: Ranked[], purse: Purse, contest: Contest): void {
  const head = queue.shift();
  if (head) purse.pay(head, contest);
}
