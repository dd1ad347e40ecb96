import { missingFromChecklist, requiredFieldsOf } from '../../letters/index.js';
import type { SchemeVersion } from '../scheme.js';
import { lettersOf, traitsOf } from '../scheme-traits.js';
import { doubled, finding, type Finding } from './finding.js';

/** Every letter holds what the law wants in a letter of its kind. */
export function letterFindings(scheme: SchemeVersion): readonly Finding[] {
  const letters = lettersOf(scheme);
  const traits = traitsOf(scheme);
  return [
    ...doubled(letters.map(({ kind }) => kind)).map((kind) => finding('letter-twice', kind)),
    ...letters.flatMap((letter) =>
      missingFromChecklist(letter, traits).map(({ item, article, fields }) =>
        finding(
          'letter-incomplete',
          `${letter.kind}: ${item} (${article}) ${fields.join()}`.trim(),
        ),
      ),
    ),
    ...(scheme.law === 'private' ? objectionFindings(scheme) : []),
  ];
}

/** A private gift is no decision under the Awb: a letter must not promise an objection or an appeal. */
function objectionFindings(scheme: SchemeVersion): readonly Finding[] {
  return lettersOf(scheme)
    .filter((letter) => {
      const { values } = requiredFieldsOf(letter);
      return values.includes('objectionUntil') || values.includes('appealUntil');
    })
    .map(({ kind }) => finding('objection-without-law', kind));
}
