/** Orders codes, tickets and moments, which are compared as a text: negative where the one comes first. */
export function compareText(one: string, other: string): number {
  if (one < other) return -1;
  return one > other ? 1 : 0;
}
