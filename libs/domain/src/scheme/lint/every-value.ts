/** A value somewhere in a version, with the names on the way to it. */
export interface PlacedValue {
  readonly path: string;
  /** Last name of the path, such as `article`. */
  readonly key: string;
  readonly value: unknown;
}

/**
 * Every value of a version, however deep, with where it stands in words: what stands in a list goes by
 * its own name, code or kind, else by its number from 1.
 *
 * @example everyValue(rif2024).map(({ path }) => path) // 'scheme', …, 'terms/decision/article', …
 */
export function everyValue(value: unknown, path = ''): readonly PlacedValue[] {
  const found: PlacedValue[] = [];
  collect(value, path, found);
  return found;
}

/** Into one list: a definition has tens of thousands of values, at many depths. */
function collect(value: unknown, path: string, found: PlacedValue[]): void {
  if (!isWhole(value)) return;
  const isList = Array.isArray(value);
  for (const [key, each] of Object.entries(value)) {
    const name = isList ? nameOf(each, Number(key)) : key;
    const at = path === '' ? name : `${path}/${name}`;
    found.push({ path: at, key, value: each });
    collect(each, at, found);
  }
}

const NAMES = ['name', 'code', 'kind', 'value'] as const;

function nameOf(value: unknown, index: number): string {
  const name = isWhole(value)
    ? NAMES.map((each) => value[each]).find((each) => typeof each === 'string' && each !== '')
    : undefined;
  return typeof name === 'string' ? name : String(index + 1);
}

function isWhole(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
