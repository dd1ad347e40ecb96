/**
 * What nobody sees and nobody typed on purpose: zero-width spaces, joiners, marks of direction, soft
 * hyphens, byte order marks, variation selectors and control characters. They come along when people
 * copy from a PDF, a web page or a spreadsheet. A tab and the ends of lines count as white space.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|(?!\s|\u0085)\p{Cc}/gu;

/** The same, without the joiners that shape the letters around them. */
const INVISIBLE_BUT_JOINERS =
  /(?![\u200c\u200d])(?:\p{Default_Ignorable_Code_Point}|(?!\s|\u0085)\p{Cc})/gu;

/** A joiner does nothing beside a space, a digit, a sign or a Latin letter; in Persian and Hindi it does. */
const IDLE_JOINER =
  /(?<=^|[\p{Script=Latin}\p{N}\p{P}\p{Z}\s])[\u200c\u200d]+|[\u200c\u200d]+(?=$|[\p{Script=Latin}\p{N}\p{P}\p{Z}\s])/gu;

const WHITE_SPACE = /[\s\u0085\u2800]+/gu;

/**
 * What is compared or calculated with: a number, an amount, an identifier, an address for mail, a word
 * that is searched for. In one composition (NFC), without anything invisible, one plain space for every
 * run of white space.
 *
 * @example withoutInvisible('\u200b1234\u00a0AB\u00ad') // '1234 AB'
 */
export function withoutInvisible(text: string): string {
  return spaced(text.toWellFormed().replace(INVISIBLE, ''));
}

/**
 * One line that a person reads, such as a name or a title: as {@link withoutInvisible}, but joiners that
 * letters need stay where they stand.
 *
 * @example asLine('Jose\u0301\u200b  Pérez') // 'José Pérez'
 */
export function asLine(text: string): string {
  const seen = text.toWellFormed().replace(INVISIBLE_BUT_JOINERS, '');
  return spaced(seen.replace(IDLE_JOINER, ''));
}

/** Running text: in one composition (NFC), without what no store can keep; for the rest as it was typed. */
export function asRunningText(text: string): string {
  return text.toWellFormed().normalize('NFC').replaceAll('\0', '');
}

function spaced(text: string): string {
  return text.normalize('NFC').replace(WHITE_SPACE, ' ').trim();
}
