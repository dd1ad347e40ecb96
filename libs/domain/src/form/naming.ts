import { foldForSearch } from '../search-words.js';
import type { Text } from '../text.js';
import type { Answer, Answers, Section } from './field.js';

/** A question of which the answer names somebody. */
export interface NamingPlace {
  readonly section: string;
  readonly title: Text;
  readonly field: string;
  readonly label: Text;
}

/**
 * The questions of which an answer names an organisation, in whatever capitals and accents, so that
 * nobody has to look for it when it leaves; a cost line that is its own names it by its id. Nothing is
 * changed by it: what to write instead is not ours.
 */
export function placesNaming(
  sections: readonly Section[],
  answers: Answers,
  { name, id }: { readonly name: string; readonly id: string },
): readonly NamingPlace[] {
  const sought = [name, id].map((each) => foldForSearch(each.trim())).filter((each) => each !== '');
  return sections.flatMap((section) =>
    section.fields
      .filter((field) =>
        textsIn(answers[field.name]).some((text) => sought.some((each) => isIn(text, each))),
      )
      .map((field) => ({
        section: section.name,
        title: section.title,
        field: field.name,
        label: field.label,
      })),
  );
}

function textsIn(answer: Answer | undefined): readonly string[] {
  if (typeof answer === 'string') return [answer];
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).flatMap((part: unknown) => textsOfPart(part));
}

function textsOfPart(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).filter((cell): cell is string => typeof cell === 'string');
}

/** As words of their own: “Berk” is not named by “Berkel”. */
function isIn(text: string, sought: string): boolean {
  const folded = foldForSearch(text);
  for (let at = folded.indexOf(sought); at !== -1; at = folded.indexOf(sought, at + 1)) {
    const around = [folded.charAt(at - 1), folded.charAt(at + sought.length)];
    if (around.every((sign) => !/[\p{L}\p{N}]/u.test(sign))) return true;
  }
  return false;
}
