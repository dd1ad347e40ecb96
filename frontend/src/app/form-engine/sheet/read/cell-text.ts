/** What a spreadsheet is sure of: a sum of 0.1 and 0.2 is stored as 0.30000000000000004 and shown as 0.3. */
const DIGITS = 15;
/** One separator and three digits behind it mean thousands to whoever reads a table here. */
const LIKE_THOUSANDS = /,\d{3}$/;
const YES_NO = { true: 'ja', false: 'nee' } as const;

/** A stored value as a person would type it, so that it is read without loss. */
export function cellText(value: unknown): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return YES_NO[`${value}`];
  if (value instanceof Date) return value.toISOString().slice(0, 'yyyy-mm-dd'.length);
  return typeof value === 'string' ? value : '';
}

function numberText(value: number): string {
  const text = String(Number(value.toPrecision(DIGITS))).replace('.', ',');
  return LIKE_THOUSANDS.test(text) ? `${text}0` : text;
}
