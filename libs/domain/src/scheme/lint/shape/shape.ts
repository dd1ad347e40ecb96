import { finding, type Finding } from '../finding.js';

/** What must be there before anything can be read: a part that is left out is not nothing. */
export type Shape =
  | 'there'
  | { readonly listOf: Shape }
  | { readonly recordOf: Shape }
  | { readonly parts: Readonly<Record<string, Shape>> }
  /** A word that says that there is none, else this. */
  | { readonly noneOr: Shape };

/** The parts of a type that may not be left out. */
type Needed<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? never : Key }[keyof T];

/** A shape that names every part that the type needs: one that is forgotten here does not compile. */
export function partsOf<T>(parts: Readonly<Record<Needed<T> & string, Shape>>): Shape {
  return { parts };
}

/** Every part that is not there, by its place. */
export function missingParts(value: unknown, shape: Shape, path: string): readonly Finding[] {
  if (value === undefined || value === null) return [finding('part-missing', path)];
  if (shape === 'there') return [];
  if ('noneOr' in shape) {
    return typeof value === 'string' ? [] : missingParts(value, shape.noneOr, path);
  }
  if (typeof value !== 'object') return [finding('part-missing', path)];
  if ('listOf' in shape) {
    if (!Array.isArray(value)) return [finding('part-missing', `${path}: a list`)];
    return [...value.entries()].flatMap(([index, each]) =>
      missingParts(each, shape.listOf, `${path}/${index + 1}`),
    );
  }
  const own = new Map<string, unknown>(Object.entries(value));
  if ('recordOf' in shape) {
    return [...own].flatMap(([name, each]) =>
      missingParts(each, shape.recordOf, `${path}/${name}`),
    );
  }
  return Object.entries(shape.parts).flatMap(([name, each]) =>
    missingParts(own.get(name), each, path === '' ? name : `${path}/${name}`),
  );
}
