import { sha256 } from './sha-256.js';

/** What is published before a lot: the seed cannot be changed afterwards without anyone seeing it. */
export function commitmentOf(seed: string): string {
  return sha256(seed);
}

/**
 * The number a ticket draws: SHA-256 of seed, colon and ticket. The lowest comes first.
 * Nobody can steer it: the seed was fixed, and its hash published, before the tickets were known.
 *
 * @example drawValue('seed', 'RIF27-0001') // 64 hexadecimal digits, the same for everybody
 */
export function drawValue(seed: string, ticket: string): string {
  return sha256(`${seed}:${ticket}`);
}

/** Tickets in the order of the draw, whatever order they came in. */
export function drawOrder(seed: string, tickets: readonly string[]): readonly string[] {
  return tickets
    .map((ticket) => ({ ticket, value: drawValue(seed, ticket) }))
    .toSorted((one, other) => (one.value < other.value ? -1 : 1))
    .map(({ ticket }) => ticket);
}
