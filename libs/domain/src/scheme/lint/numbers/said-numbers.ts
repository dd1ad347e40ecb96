const IN_LETTERS =
  'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|' +
  'zeventien|achttien|negentien|twintig|' +
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|' +
  'seventeen|eighteen|nineteen|twenty';

/** An amount of money, a share, a length of time: as sentences of both languages write them. */
const SAID = new RegExp(
  [
    '€\\s?\\d[\\d.,]*\\d?(?:\\s(?:miljoen|miljard|million|billion))?',
    '\\d+(?:[.,]\\d+)?\\s?%',
    '(?<!\\p{L})(?:(?:een|twee) derde|een kwart|driekwart|een tiende|de helft)(?!\\p{L})',
    '(?<!\\p{L})(?:a third|two thirds|a quarter|three quarters|a tenth|(?<!(?:first|second) )half of)(?!\\p{L})',
    `(?<![\\p{L}\\d.,])(?:\\d+|${IN_LETTERS})\\s(?:weken|weeks?|werkdag(?:en)?|working days?|maand(?:en)?|` +
      'months?|dag(?:en)?|days?)(?!\\p{L})',
  ].join('|'),
  'giu',
);

/** Law that holds for every scheme: no version says otherwise. */
const GENERAL_LAW = /(?<!\p{L})(?:Awb|Atw|Kaderregeling|Kaderwet|WEB)(?!\p{L})/u;

/**
 * Every amount, share and length of time in a text. What a sentence says of general law is no number of the
 * version, and is left out.
 *
 * @example saidNumbers('U krijgt ten hoogste € 2,5 miljoen, binnen zes weken.') // ['€ 2,5 miljoen', 'zes weken']
 */
export function saidNumbers(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!])\s+(?=\p{Lu})/u)
    .filter((sentence) => !GENERAL_LAW.test(sentence))
    .flatMap((sentence) => sentence.match(SAID) ?? [])
    .map((words) => words.replaceAll(/\s/gu, ' ').replace(/[.,]$/, ''));
}
