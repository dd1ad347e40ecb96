import type { AllocationView } from '@tranche/contracts';

/** What was chosen, then what the last ranking says, then what is left; what is gone is left out. */
export function orderFrom(
  chosen: readonly string[],
  { items, toOrder }: Pick<AllocationView, 'items' | 'toOrder'>,
): readonly string[] {
  const known = toOrder.map(({ reference }) => reference);
  const ranked = items
    .filter(({ place }) => place !== null)
    .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0))
    .map(({ reference }) => reference);
  return [...new Set([...chosen, ...ranked, ...known])].filter((each) => known.includes(each));
}

/** The order with one entry moved up (-1) or down (+1); the same order at an end. */
export function moveInOrder(
  order: readonly string[],
  reference: string,
  step: -1 | 1,
): readonly string[] {
  const from = order.indexOf(reference);
  const to = from + step;
  const other = order[to];
  if (from < 0 || other === undefined) return order;
  return order.map((each, index) => (index === from ? other : index === to ? reference : each));
}

/** An order with a reference put at a place of its own, the others keeping theirs around it. */
export function placeInOrder(
  order: readonly string[],
  reference: string,
  place: number,
): readonly string[] {
  const others = order.filter((each) => each !== reference);
  const at = Math.min(Math.max(place, 1), order.length) - 1;
  return [...others.slice(0, at), reference, ...others.slice(at)];
}
