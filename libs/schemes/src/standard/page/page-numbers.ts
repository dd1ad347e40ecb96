/**
 * Every number, yes and no of a page, by its place there. Its words and articles are left out: what they
 * mean for an application stands in the version that is made of it.
 *
 * @example pageNumbers({ hourlyRate: euros(86, 'art. 15') }) // { 'hourlyRate/cents': 8600 }
 */
export function pageNumbers(page: object): Readonly<Record<string, number | boolean>> {
  return Object.fromEntries(numbersIn(page, ''));
}

function numbersIn(value: unknown, path: string): readonly (readonly [string, number | boolean])[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    numbersIn(each, path === '' ? name : `${path}/${name}`),
  );
}
