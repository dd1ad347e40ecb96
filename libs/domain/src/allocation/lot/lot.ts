import { compareDigests, digestOf, sha256 } from './sha-256.js';

/**
 * What is published before a lot, so that everybody sees it when the seed is changed afterwards. That
 * who keeps the seed did not use it beforehand, to give out tickets that win, no hash can show: tickets
 * are given by chance.
 */
export function lotPromiseOf(seed: string): string {
  return sha256(seed);
}

/**
 * The number a ticket draws: SHA-256 of seed, colon and ticket. The lowest comes first.
 * The seed was fixed, and its hash published, when the tranche opened or when the round before was
 * ranked. From then on nobody can choose another, whatever tickets come.
 *
 * @example drawValue('seed', 'RIF27-0001') // 64 hexadecimal digits, the same for everybody
 */
export function drawValue(seed: string, ticket: string): string {
  return sha256(drawn(seed, ticket));
}

function drawn(seed: string, ticket: string): string {
  return `${seed}:${ticket}`;
}

/** Tickets in the order of the draw, whatever order they came in. */
export function drawOrder(seed: string, tickets: readonly string[]): readonly string[] {
  return inOrderOfDraw(
    seed,
    tickets.map((ticket) => ({ ticket })),
  ).map(({ ticket }) => ticket);
}

/** What bears a ticket, in the order of the draw; every number is drawn once. */
export function inOrderOfDraw<Bearer extends { readonly ticket: string }>(
  seed: string,
  bearers: readonly Bearer[],
): readonly Bearer[] {
  return bearers
    .map((bearer) => ({ bearer, digest: digestOf(drawn(seed, bearer.ticket)) }))
    .toSorted((one, other) => compareDigests(one.digest, other.digest))
    .map(({ bearer }) => bearer);
}

/** Draws by one seed; a ticket that is compared many times draws its number once. */
export type Lot = (ticket: string) => string;

/** Ready to draw: a number is computed when it is first asked for, because most tickets need none. */
export function lotOf(seed: string): Lot {
  const values = new Map<string, string>();
  return (ticket) => {
    const value = values.get(ticket) ?? drawValue(seed, ticket);
    // Stryker disable next-line CallExpression: a number that is drawn again is the same
    values.set(ticket, value);
    return value;
  };
}
