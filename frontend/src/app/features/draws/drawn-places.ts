import type { DrawView } from '@tranche/contracts';

/** One ticket with its place in the draw, from 1. */
export interface DrawnPlace {
  readonly place: number;
  readonly ticket: string;
  readonly isSelected: boolean;
}

/** The tickets in the order of the draw; with something to search for, only those that hold it. */
export function drawnPlaces(
  { order, selected }: Pick<DrawView['draws'][number], 'order' | 'selected'>,
  search: string,
): DrawnPlace[] {
  const winners = new Set(selected);
  const wanted = lettersOf(search);
  return order
    .map((ticket, index) => ({ place: index + 1, ticket, isSelected: winners.has(ticket) }))
    .filter(({ ticket }) => lettersOf(ticket).includes(wanted));
}

/** People type a code with or without hyphens, and in small letters. */
function lettersOf(code: string): string {
  return code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}
