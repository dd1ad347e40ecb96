import type { LetterRow } from '../../letters/index.js';
import { cents, formatAmount, type Unit } from '../../money/index.js';
import { formatMoment } from '../../term/index.js';
import type { Language, Text } from '../../text.js';
import type { LetterDivision, LetterLot } from './letter-division.js';

/** The facts of the division and of its lot, one row each; none where nothing was divided. */
export function divisionRows(
  division: LetterDivision | undefined,
  language: Language,
): Readonly<Record<'division' | 'lot', readonly LetterRow[]>> {
  const inWords = (facts: readonly Fact[]) =>
    facts.map(([label, value]) => ({ fact: label[language], value: value[language] }));
  return {
    division: division ? inWords(factsOf(division)) : [],
    lot: division?.lot ? inWords(lotFacts(division.lot)) : [],
  };
}

type Fact = readonly [label: Text, value: Text];

function factsOf(division: LetterDivision): readonly Fact[] {
  const { line, order, place, takingPart, completeAt, unit = 'euro' } = division;
  const amount = (of: number) => inUnit(of, unit);
  return [
    ...(line ? [[{ nl: 'Begrotingslijn', en: 'Budget line' }, line] as const] : []),
    [{ nl: 'Te verdelen', en: 'To be divided' }, amount(division.dividedCents)],
    [
      { nl: 'Toegekend aan allen samen', en: 'Awarded to all together' },
      amount(division.awardedCents),
    ],
    [{ nl: 'Door u gevraagd', en: 'Requested by you' }, amount(division.askedCents)],
    ...(completeAt === undefined ? [] : [[COMPLETE, moment(completeAt)] as const]),
    [PLACE[order], { nl: `${place} van ${takingPart}`, en: `${place} of ${takingPart}` }],
    [{ nl: 'Wat dat betekende', en: 'What that meant' }, division.reason],
  ];
}

const COMPLETE: Text = { nl: 'Aanvraag volledig op', en: 'Application complete on' };

const PLACE: Readonly<Record<LetterDivision['order'], Text>> = {
  draw: { nl: 'Plaats in de loting', en: 'Place in the draw' },
  completeness: {
    nl: 'Plaats op volgorde van volledigheid',
    en: 'Place in the order of completeness',
  },
  rank: { nl: 'Plaats in de rangschikking', en: 'Place in the ranking' },
};

function lotFacts({ drawn, seed, lotPromise, address }: LetterLot): readonly Fact[] {
  return [
    [address === undefined ? REFERENCE : TICKET, same(drawn)],
    [{ nl: 'Getrokken getal', en: 'Number drawn' }, same(seed)],
    [
      { nl: 'Vooraf vastgelegd als', en: 'Fixed beforehand as' },
      { nl: `${lotPromise} (SHA-256)`, en: `${lotPromise} (SHA-256)` },
    ],
    ...(address === undefined
      ? []
      : [[{ nl: 'Narekenen op', en: 'Check it at' }, same(address)] as const]),
  ];
}

const TICKET: Text = { nl: 'Uw lotnummer', en: 'Your lot number' };
const REFERENCE: Text = { nl: 'Uw kenmerk in de loting', en: 'Your reference in the draw' };

const same = (value: string): Text => ({ nl: value, en: value });

const inUnit = (amount: number, unit: Unit): Text => ({
  nl: formatAmount(cents(amount), unit, 'nl'),
  en: formatAmount(cents(amount), unit, 'en'),
});

/** To the thousandth of a second, by which claims on the same money are put in order. */
function moment(instant: string): Text {
  const at = Temporal.Instant.from(instant);
  return { nl: formatMoment(at, 'nl', 'millisecond'), en: formatMoment(at, 'en', 'millisecond') };
}
