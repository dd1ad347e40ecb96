import type { SchemeVersion } from '../../scheme.js';
import { everyValue } from '../every-value.js';

export interface SaidNumber {
  readonly path: string;
  /** As it stands there, such as `twee beoordelaars`. */
  readonly words: string;
  readonly number: number;
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ één: 1, een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 },
};

/** At most two words between the number and who it counts: “drie onafhankelijke beoordelaars”. */
const SAID = new RegExp(
  `(?<![\\p{L}\\d])(\\d+|${Object.keys(NUMBERS).join('|')})(?:\\s+\\p{L}+){0,2}?\\s+` +
    '(?:beoordelaars?|assessors?|commissieleden|committee members|juryleden|jury members|' +
    'leden van de (?:commissie|jury)|members of the (?:committee|jury))(?!\\p{L})',
  'giu',
);

/** Every place where a text says by how many somebody is assessed. */
export function everyNumberOfAssessors(scheme: SchemeVersion): readonly SaidNumber[] {
  return everyValue(scheme).flatMap(({ path, value }) =>
    typeof value !== 'string'
      ? []
      : [...value.matchAll(SAID)].map(([words, number = '']) => {
          return { path, words, number: NUMBERS[number.toLowerCase()] ?? Number(number) };
        }),
  );
}
