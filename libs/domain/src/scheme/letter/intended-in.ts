import { answerMeaning } from '../../form/index.js';
import { composeLetter, type LetterBlock, type LetterDefinition } from '../../letters/index.js';
import { isRefusal } from '../../refusal.js';
import type { Language, Text } from '../../text.js';
import { wholeOf } from '../../procedure/index.js';
import { askedFields } from '../../workflow/index.js';
import { lettersOf } from '../scheme-traits.js';
import type { SchemeVersion } from '../scheme.js';
import { letterFieldsOf } from './letter-fields-of.js';
import type { LetterInput } from './letter-input.js';

type Sent = Omit<LetterInput, 'scheme'>;

/** What somebody is heard about, as the letter of the intention says it. */
export interface Intended {
  /** In the language of the reader, paragraph by paragraph. */
  readonly said: readonly Text[];
  /** The reasons as an officer wrote them, in whichever language that was. */
  readonly words: readonly string[];
  /** What is left by it, in cents; null where no amount is at stake, or nothing is left. */
  readonly amountCents: number | null;
}

/**
 * What a letter of intention says is intended and why; null for any other letter. Letters are in Dutch: who
 * reads the page in another language reads it here (Awb 4:8).
 *
 * @example intendedIn(rif, 'intended-lowering', input)?.amountCents // 45_000_000
 */
export function intendedIn(scheme: SchemeVersion, kind: string, sent: Sent): Intended | null {
  const letter = lettersOf(scheme).find((each) => each.kind === kind);
  const sections = letter?.sections.filter(({ means }) => means === 'intention') ?? [];
  if (!letter || sections.length === 0) return null;
  const linesIn = (language: Language) =>
    linesOf({ ...letter, sections }, { ...sent, language }, scheme);
  const nl = linesIn('nl');
  const en = linesIn('en');
  const typed = [...(sent.omissions ?? []), ...weighed(scheme, sent)];
  const said = nl
    .map((line, index) => ({ nl: line, en: en[index] ?? line }))
    .filter((line) => !typed.includes(line.nl));
  return {
    said,
    words: nl.filter((line) => typed.includes(line)),
    amountCents: amountIn(scheme, kind, sent),
  };
}

/** In the words of the officer: the motivation of the step, or the interests that were weighed with it. */
export function reasonsGiven(
  scheme: SchemeVersion,
  sent: Pick<Sent, 'omissions' | 'input'>,
): readonly string[] {
  const { omissions = [] } = sent;
  return omissions.length > 0 ? omissions : weighed(scheme, sent);
}

function weighed(scheme: SchemeVersion, { input = {} }: Pick<Sent, 'input'>): readonly string[] {
  const words = answerMeaning(askedFields(wholeOf(scheme)), input, 'weighing-without-account');
  return typeof words === 'string' ? [words] : [];
}

function linesOf(letter: LetterDefinition, sent: Sent, scheme: SchemeVersion): readonly string[] {
  const composed = composeLetter(letter, letterFieldsOf({ ...sent, scheme }), sent.language);
  return isRefusal(composed) ? [] : composed.blocks.flatMap(linesIn);
}

/** Tables stay in the letter, which is one click away. */
function linesIn(block: LetterBlock): readonly string[] {
  if (block.kind === 'paragraph') return [block.text];
  return block.kind === 'list' ? block.items : [];
}

/** What was counted, or the amount that the officer filled in with the step that announces it. */
function amountIn(scheme: SchemeVersion, kind: string, { proposedCents, input = {} }: Sent) {
  if (proposedCents !== undefined) return proposedCents;
  const amounts = Object.values(wholeOf(scheme).transitions)
    .filter(({ effects }) =>
      effects.some((effect) => effect.kind === 'send-letter' && effect.letter === kind),
    )
    .flatMap(({ asks = [] }) => asks)
    .filter((field) => field.kind === 'money')
    .map(({ name }) => input[name]);
  const [amount, ...others] = new Set(amounts);
  return typeof amount === 'number' && others.length === 0 ? amount : null;
}
