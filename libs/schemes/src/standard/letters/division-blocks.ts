import type { LetterBlockTemplate, LetterColumn, Text } from '@tranche/domain';

const COLUMNS: readonly LetterColumn[] = [
  { header: { nl: 'Gegeven', en: 'Fact' }, field: 'fact' },
  { header: { nl: 'Bij uw aanvraag', en: 'For your application' }, field: 'value' },
];

/**
 * Which of equals came first and by which number that was drawn, so that anybody draws it again; nothing
 * where none was drawn. Where the money did not come between them no regulation says who comes first.
 */
export const lotBlocks: readonly LetterBlockTemplate[] = [
  {
    kind: 'paragraph',
    when: 'isTied',
    text: {
      nl: 'Uw aanvraag kreeg evenveel punten als {equals}. De regeling zegt niet welke van deze aanvragen voorgaat. De volgorde is daarom geloot; dat is een keuze bij de uitvoering van de regeling.',
      en: 'Your application was given as many points as {equals}. The regulation does not say which of these applications comes first. The order was therefore drawn by lot; that is a choice made in carrying out the regulation.',
    },
  },
  {
    kind: 'paragraph',
    when: 'lot',
    text: {
      nl: 'De loting is na te rekenen. Neem van elke aanvraag in de loting de SHA-256 van het getrokken getal, een dubbele punt en haar lotnummer of kenmerk. De laagste uitkomst gaat voor. Het getal lag vooraf vast: zijn SHA-256 was al openbaar.',
      en: 'The draw can be checked. Take for every application in the draw the SHA-256 of the number drawn, a colon and its lot number or reference. The lowest result comes first. The number was fixed beforehand: its SHA-256 was already public.',
    },
  },
  {
    kind: 'table',
    when: 'lot',
    caption: { nl: 'De loting', en: 'The draw' },
    rowsFrom: 'lot',
    columns: COLUMNS,
  },
];

/**
 * The line that was competed for, what there was, the place and what followed: enough to check why it
 * ran out before this application (Awb 3:46, 4:25(2)).
 */
function divisionUnder(caption: Text): readonly LetterBlockTemplate[] {
  return [
    { kind: 'table', when: 'division', caption, rowsFrom: 'division', columns: COLUMNS },
    ...lotBlocks,
  ];
}

export const divisionBlocks: readonly LetterBlockTemplate[] = divisionUnder({
  nl: 'Zo is het geld verdeeld',
  en: 'How the money was divided',
});

/** As above, where places are divided. */
export const placesBlocks: readonly LetterBlockTemplate[] = divisionUnder({
  nl: 'Zo zijn de plaatsen verdeeld',
  en: 'How the places were divided',
});
