const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const TO_THE_SECOND = 19;

/**
 * Writes a moment in UTC so that it compares as a text: always nine decimals, because `:00Z` and
 * `:00.000Z` are one moment and would not be equal.
 *
 * @throws RangeError for any other way to write a moment, an offset included
 * @example comparableMoment('2016-05-01T07:00:00.5Z') // '2016-05-01T07:00:00.500000000'
 */
export function comparableMoment(instant: string): string {
  if (!INSTANT.test(instant)) throw new RangeError(`${instant} is not a moment in UTC`);
  const decimals = instant.slice(TO_THE_SECOND + 1, -1);
  return `${instant.slice(0, TO_THE_SECOND)}.${decimals.padEnd(9, '0')}`;
}
