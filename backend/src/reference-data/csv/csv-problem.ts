import { fillText, type Text } from '@tranche/domain';
import type { InputProblem } from '../../platform/errors/index.js';

/** What can be wrong with a file of a reference list, in words. */
const SENTENCES = {
  'not-utf-8': {
    nl: 'Dit bestand is niet als UTF-8 bewaard: sommige letters zijn onleesbaar.',
    en: 'This file is not saved as UTF-8: some letters cannot be read.',
  },
  'no-entries': {
    nl: 'Er staat geen enkele regel in dit bestand.',
    en: 'There is not a single line in this file.',
  },
  header: {
    nl: 'Regel {line}: de eerste regel moet beginnen met code;nl;en.',
    en: 'Line {line}: the first line must begin with code;nl;en.',
  },
  'column-name': {
    nl: 'Regel {line}: de kolomnaam ‘{value}’ staat er twee keer of heeft andere tekens dan letters, cijfers en streepjes.',
    en: 'Line {line}: the column name ‘{value}’ is there twice or has characters other than letters, digits and hyphens.',
  },
  'open-quote': {
    nl: 'Regel {line}: een aanhalingsteken is niet gesloten, of er staat tekst achter.',
    en: 'Line {line}: a quotation mark is not closed, or there is text after it.',
  },
  'wrong-columns': {
    nl: 'Regel {line}: er staan {count} kolommen, het moeten er {expected} zijn.',
    en: 'Line {line}: there are {count} columns, there must be {expected}.',
  },
  'wrong-code': {
    nl: 'Regel {line}: de code ontbreekt, is langer dan 60 tekens of heeft andere tekens dan letters, cijfers, punten en streepjes.',
    en: 'Line {line}: the code is missing, is longer than 60 characters or has characters other than letters, digits, full stops and hyphens.',
  },
  'code-twice': {
    nl: 'Regel {line}: de code ‘{value}’ staat ook op regel {other}.',
    en: 'Line {line}: the code ‘{value}’ is on line {other} as well.',
  },
  'dutch-label': {
    nl: 'Regel {line}: de Nederlandse naam ontbreekt of is langer dan 200 tekens.',
    en: 'Line {line}: the Dutch name is missing or is longer than 200 characters.',
  },
  'english-label': {
    nl: 'Regel {line}: de Engelse naam ontbreekt of is langer dan 200 tekens.',
    en: 'Line {line}: the English name is missing or is longer than 200 characters.',
  },
  'long-attribute': {
    nl: 'Regel {line}: wat in kolom ‘{value}’ staat is langer dan 500 tekens.',
    en: 'Line {line}: what is in column ‘{value}’ is longer than 500 characters.',
  },
  'control-character': {
    nl: 'Regel {line}: er staat een teken in dat niet te lezen is, zoals een regeleinde.',
    en: 'Line {line}: there is a character that cannot be read, such as a line end.',
  },
  more: {
    nl: 'En nog {count} andere fouten.',
    en: 'And {count} other problems.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type CsvProblemCode = keyof typeof SENTENCES;

/** A problem of the file as a field error; the line is in the sentence. */
export function csvProblem(
  code: CsvProblemCode,
  values: Readonly<Record<string, string | number>> = {},
): InputProblem {
  const words = Object.fromEntries(Object.entries(values).map(([name, each]) => [name, `${each}`]));
  return { pointer: '#/csv', code, text: fillText(SENTENCES[code], words) };
}
