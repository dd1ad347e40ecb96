import { isTicketCode, publicDraws, type AllocationRecord } from '@tranche/domain';

/** Everybody in one draw, and who got something, by ticket. */
export interface DrawnLine {
  readonly line: string;
  readonly tickets: string[];
  readonly order: string[];
  readonly selected: string[];
}

/**
 * The draws of a finished allocation as everybody may see them. A draw in which somebody stands by
 * a reference instead of a ticket is left out whole.
 */
export function drawsOf(record: AllocationRecord): readonly DrawnLine[] {
  const awarded = new Set(
    record.output.places
      .filter(({ outcome }) => outcome === 'award')
      .map(({ reference }) => reference),
  );
  return publicDraws(record)
    .filter(({ tickets }) => tickets.every(isTicketCode))
    .map(({ line, tickets, order }) => ({
      line,
      tickets: [...tickets],
      order: [...order],
      selected: order.filter((ticket) => awarded.has(ticket)),
    }));
}
