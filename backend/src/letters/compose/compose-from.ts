import {
  composeLetter,
  isRefusal,
  letterFieldsOf,
  lettersOf,
  type ComposedLetter,
  type LetterInput,
} from '@tranche/domain';
import { RefusedError } from '../../platform/errors/index.js';

/** @throws RefusedError naming every empty field: no decision without its reasons (Awb 3:46) */
export function composeFrom(kind: string, input: LetterInput): ComposedLetter {
  const { scheme, language } = input;
  const definition = lettersOf(scheme).find((each) => each.kind === kind);
  if (!definition) throw new Error(`${scheme.scheme} ${scheme.version} has no letter ${kind}`);
  const letter = composeLetter(definition, letterFieldsOf(input), language);
  if (isRefusal(letter)) throw new RefusedError(letter);
  return letter;
}
