/**
 * Whether the means as they stand in a table add up to the total under it. Each is rounded to two
 * decimals, the total from the exact sum, so that they need not.
 */
export function doMeansAddUp(means: readonly (string | null)[], total: string): boolean {
  const sum = means.reduce((hundredths, mean) => hundredths + hundredthsIn(mean ?? '0.00'), 0);
  return sum === hundredthsIn(total);
}

/** Whether a reader who adds up the rows may find something else than the total under them. */
export function isTotalRounded(
  rows: readonly { readonly mean: string | null }[],
  total: string | null,
): boolean {
  if (total === null) return false;
  return !doMeansAddUp(
    rows.map(({ mean }) => mean),
    total,
  );
}

/** "3.67" is 367. */
function hundredthsIn(decimal: string): number {
  return Number(decimal.replace('.', ''));
}
