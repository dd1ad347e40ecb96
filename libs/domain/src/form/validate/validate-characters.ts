import { unsettableIn } from '../../letters/settable.js';
import type { Text } from '../../text.js';
import type { Answer, Field } from '../field.js';
import { labelled, problem, type AnswerProblem } from '../problem.js';

/** A letter repeats what was typed, so it must be able to: the characters it cannot set are named. */
export function checkCharacters(field: Field, answer: Answer): readonly AnswerProblem[] {
  if ((field.kind !== 'text' && field.kind !== 'long-text') || typeof answer !== 'string')
    return [];
  const sentence = unsettableSentence(answer);
  return sentence === null
    ? []
    : [problem(field, 'characters', labelled(field, sentence.nl, sentence.en))];
}

/**
 * What to say about a text with characters that no letter can set; null when there are none.
 *
 * @example unsettableSentence('Zorg 🎉')?.nl // 'haal dit teken weg, het kan niet in een brief staan: 🎉'
 */
export function unsettableSentence(text: string): Text | null {
  const found = unsettableIn(text);
  if (found.length === 0) return null;
  const named = found.slice(0, MOST_NAMED).join(' ');
  return found.length === 1
    ? {
        nl: `haal dit teken weg, het kan niet in een brief staan: ${named}`,
        en: `remove this character, a letter cannot print it: ${named}`,
      }
    : {
        nl: `haal deze tekens weg, ze kunnen niet in een brief staan: ${named}`,
        en: `remove these characters, a letter cannot print them: ${named}`,
      };
}

const MOST_NAMED = 10;
