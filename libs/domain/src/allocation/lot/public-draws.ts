import { assertNever } from '../../assert-never.js';
import type { AllocatedPlace } from '../allocation-output.js';
import { drawOrder } from './lot.js';
import { comparableMoment } from '../moment.js';
import type { PublicDraw } from './replay-draw.js';
import type { AllocationRecord } from './replay.js';

/**
 * The draws of a finished allocation, without names, references and amounts: one per line of a
 * lottery, and one per moment at which equals met the ceiling where first come is first served.
 * None where tickets are references (a ranking) or nothing is drawn; one ticket is no draw.
 */
export function publicDraws(record: AllocationRecord): readonly PublicDraw[] {
  const { input, output } = record;
  switch (input.method) {
    case 'lottery':
      return drawsBy(record, output.places, ({ list }) => list);
    case 'first-come': {
      const moments = new Map(
        input.claims.map(({ ticket, completeAt }) => [ticket, completeAt] as const),
      );
      const drawn = output.places.filter(({ wasDrawn }) => wasDrawn);
      return drawsBy(record, drawn, ({ list, reference }) => {
        return `${list} ${comparableMoment(moments.get(reference) ?? '')}`;
      });
    }
    case 'committee-order':
    case 'ranked':
    case 'two-lists':
    case 'proportional':
      return [];
    default:
      return assertNever(input);
  }
}

function drawsBy(
  { seed, lotPromise }: AllocationRecord,
  places: readonly AllocatedPlace[],
  drawOf: (place: AllocatedPlace) => string,
): readonly PublicDraw[] {
  return [...Map.groupBy(places, drawOf).values()].flatMap((drawn) => {
    const [first] = drawn;
    if (!first || drawn.length === 1) return [];
    const tickets = drawn.map(({ reference }) => reference).toSorted();
    return {
      line: first.list,
      seed,
      lotPromise,
      tickets,
      order: drawOrder(seed, tickets),
      selected: drawn.filter(({ outcome }) => outcome === 'award').length,
    };
  });
}
