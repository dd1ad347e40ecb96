import { LANGUAGES, type Text } from '@tranche/domain';

/** Every text of a value, with where it stands; functions and numbers hold none. */
export function textsIn(value: unknown, at = ''): readonly (readonly [path: string, text: Text])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[at, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, at === '' ? key : `${at}/${key}`),
  );
}

function isText(value: object): value is Text {
  return LANGUAGES.every(
    (language) =>
      Object.hasOwn(value, language) && typeof Reflect.get(value, language) === 'string',
  );
}
