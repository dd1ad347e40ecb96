/**
 * Refuses a list in which a code comes twice: its outcome could not be told from the other.
 *
 * @throws RangeError naming the code
 */
export function requireDistinct(codes: readonly string[]): void {
  const seen = new Set<string>();
  for (const code of codes) {
    if (seen.has(code)) throw new RangeError(`${code} comes twice`);
    seen.add(code);
  }
}
