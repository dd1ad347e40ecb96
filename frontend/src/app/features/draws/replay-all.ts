import type { DrawView } from '@tranche/contracts';
import { replayDraw, type DrawReplay } from '@tranche/domain/browser';

/** Does every draw of the page over again; the first that comes out otherwise is the answer. */
export function replayAll({ seed, lotPromise, draws }: DrawView): DrawReplay {
  const outcomes = draws.map(({ line, tickets, order, selected }) =>
    replayDraw({ line, seed, lotPromise, tickets, order, selected: selected.length }),
  );
  return outcomes.find((outcome) => outcome !== 'equal') ?? 'equal';
}
