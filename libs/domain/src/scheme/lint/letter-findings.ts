import { missingFromChecklist, type LetterDefinition } from '../../letters/index.js';
import { doubled, finding, type Finding } from './finding.js';

/** Every letter holds what the law wants in a letter of its kind. */
export function letterFindings(letters: readonly LetterDefinition[]): readonly Finding[] {
  return [
    ...doubled(letters.map(({ kind }) => kind)).map((kind) => finding('letter-twice', kind)),
    ...letters.flatMap((letter) =>
      missingFromChecklist(letter).map(({ item, article, fields }) =>
        finding(
          'letter-incomplete',
          `${letter.kind}: ${item} (${article}) ${fields.join()}`.trim(),
        ),
      ),
    ),
  ];
}
