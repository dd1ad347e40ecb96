import type { Refusal, RefusalReason } from '../refusal.js';
import { refuse } from '../refusal.js';
import type { Language } from '../text.js';
import { composeBlock } from './compose-block.js';
import type { ComposedLetter, LetterBlock } from './composed-letter.js';
import { FieldReader } from './field-reader.js';
import type { LetterDefinition, LetterSection } from './letter-definition.js';
import { ENVELOPE_VALUES, type LetterFields } from './letter-fields.js';

/**
 * Fills a letter definition in one language, or refuses naming every empty field at once.
 *
 * Errors: `letter-field-empty` per placeholder without a value, unknown or empty collection, or
 * condition that names neither a flag nor a collection. Source: Awb 3:41, 3:45-3:47, 4:30-4:32.
 *
 * @example composeLetter(award, { values, collections, flags }, 'nl') // a ComposedLetter
 */
export function composeLetter(
  definition: LetterDefinition,
  fields: LetterFields,
  language: Language,
): ComposedLetter | Refusal {
  const reader = new FieldReader(fields);
  const subject = reader.fill(definition.subject[language]);
  const blocks = definition.sections.flatMap((section) =>
    composeSection(section, reader, language),
  );
  const letter: ComposedLetter = {
    language,
    kind: definition.kind,
    subject,
    sender: {
      name: reader.value('senderName'),
      address: linesOf(reader.value('senderAddress')),
    },
    recipient: { lines: linesOf(reader.value('recipient')) },
    reference: reader.value('reference'),
    date: reader.value('sentOn'),
    blocks,
    data: decisionData(definition.kind, fields, reader, language),
  };
  const [first, ...more] = reader.emptyFields.map(emptyField);
  return first ? refuse(first, ...more) : letter;
}

/** A section of which nothing is left is not printed: no heading stands above nothing. */
function composeSection(
  section: LetterSection,
  reader: FieldReader,
  language: Language,
): LetterBlock[] {
  if (!reader.isShown(section)) return [];
  const isUnderHeading = section.heading !== undefined;
  const blocks = section.blocks
    .filter((block) => reader.isShown(block))
    .flatMap((block) => composeBlock(block, reader, { language, isUnderHeading }))
    .filter((block) => block.kind !== 'facts' || block.facts.length > 0);
  if (!section.heading || blocks.length === 0) return blocks;
  return [{ kind: 'heading', level: 2, text: reader.fill(section.heading[language]) }, ...blocks];
}

/**
 * The decision for machines: the given data, else the printed words without the envelope. It says no
 * day until which something can be done that the letter itself does not say.
 */
function decisionData(kind: string, fields: LetterFields, reader: FieldReader, language: Language) {
  const { values, collections, flags, data, printedDays = {} } = fields;
  const envelope = new Set<string>(ENVELOPE_VALUES);
  const printed = Object.fromEntries(
    Object.entries(values).filter(([name]) => !envelope.has(name)),
  );
  const days = Object.fromEntries(
    Object.entries(printedDays).filter(([name]) => reader.hasRead(name)),
  );
  return {
    kind,
    language,
    reference: values['reference'] ?? '',
    sentOn: values['sentOn'] ?? '',
    decision: data ? { ...data, ...days } : { values: printed, collections, flags },
  };
}

function linesOf(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function emptyField(field: string): RefusalReason {
  return {
    code: 'letter-field-empty',
    text: {
      nl: `Het veld "${field}" van de brief is leeg.`,
      en: `The field "${field}" of the letter is empty.`,
    },
    article: 'Awb 3:46',
  };
}
