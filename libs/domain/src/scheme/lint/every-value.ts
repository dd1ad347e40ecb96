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
 * @example [...everyValue(rif2024)].map(({ path }) => path) // 'scheme', …, 'terms/decision/article', …
 */
export function* everyValue(value: unknown, path = ''): Generator<PlacedValue> {
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, each] of Object.entries(value)) {
    const name = isList ? nameOf(each, Number(key)) : key;
    const at = path === '' ? name : `${path}/${name}`;
    yield { path: at, key, value: each };
    yield* everyValue(each, at);
  }
}

function nameOf(value: unknown, index: number): string {
  const named = new Map<string, unknown>(
    Object.entries(typeof value === 'object' && value ? value : {}),
  );
  const name = ['name', 'code', 'kind', 'value'].map((each) => named.get(each)).find(isName);
  return name ?? String(index + 1);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
