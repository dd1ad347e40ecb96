/**
 * A number of places as the reader writes it. The API writes “88,780.62”, as an English reader would.
 *
 * @example localPlaces('88,780.62', 'nl-NL') // '88.780,62'
 */
export function localPlaces(places: string, tag: string): string {
  return Number(places.replaceAll(',', '')).toLocaleString(tag, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
}
