const UNITS_NL = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen';
const UNITS_EN = 'one|two|three|four|five|six|seven|eight|nine';
const TENS_NL = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const TENS_EN = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

const IN_LETTERS =
  'anderhalve?|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|' +
  `(?:(?:${UNITS_NL})[eë]n)?(?:${TENS_NL})|honderd|${UNITS_NL}|` +
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  `(?:${TENS_EN})(?:-(?:${UNITS_EN}))?|a hundred|${UNITS_EN}`;

const NUMBER = `(?<![\\p{L}\\d.,])(?:\\d+(?:[.,]\\d+)*|${IN_LETTERS})`;

/** An amount of money, a share, a length of time: as sentences of both languages write them. */
const SAID = new RegExp(
  [
    '(?:€|EUR)\\s?\\d[\\d.,]*\\d?(?:\\s?(?:miljoen|miljard|million|billion|m\\b))?',
    `${NUMBER}\\s(?:(?:miljoen|miljard|duizend|million|billion|thousand)\\s)?euros?(?!\\p{L})`,
    '\\d+(?:[.,]\\d+)?\\s?%',
    `${NUMBER}\\s(?:procent|per\\s?cent)(?!\\p{L})`,
    '(?<!\\p{L})(?:(?:een|twee) derde|een kwart|driekwart|de helft)(?!\\p{L})',
    `(?<!\\p{L})(?:${UNITS_NL}) (?:vijfde|zesde|achtste|tiende|twintigste)(?= (?:deel|delen|van)(?!\\p{L})|[.,;)]|$)`,
    '(?<!\\p{L})(?:a third|two thirds|a quarter|three quarters|(?<!(?:first|second) )half of)(?!\\p{L})',
    `(?<!\\p{L})(?:an? (?:fifth|sixth|eighth|tenth|twentieth)(?= of)|(?:${UNITS_EN}) (?:fifths|sixths|eighths|tenths|twentieths))(?!\\p{L})`,
    `${NUMBER}\\s(?:weken|weeks?|werkdag(?:en)?|working days?|maand(?:en)?|months?|dag(?:en)?|days?)(?!\\p{L})`,
  ].join('|'),
  'giu',
);

/** Law that holds for every scheme: no version says otherwise. */
const GENERAL_LAW = /(?<!\p{L})(?:Awb|Atw|Kaderregeling|Kaderwet|WEB)(?!\p{L})/u;

/** What it says of time, to object or to be paid: of no version (Awb 4:87, 6:7). */
const SIX_WEEKS = /^(?:zes weken|six weeks)$/iu;

/**
 * Every amount, share and length of time in a text, years left aside. The six weeks of a sentence that names
 * general law are no number of the version, and are left out.
 *
 * @example saidNumbers('U krijgt ten hoogste € 2,5 miljoen, binnen zes weken.') // ['€ 2,5 miljoen', 'zes weken']
 */
export function saidNumbers(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+(?=\p{Lu})/u).flatMap((sentence) => {
    const isOfLaw = GENERAL_LAW.test(sentence);
    return (sentence.match(SAID) ?? [])
      .map((words) => words.replaceAll(/\s/gu, ' ').replace(/[.,]$/, ''))
      .filter((words) => !(isOfLaw && SIX_WEEKS.test(words)));
  });
}
