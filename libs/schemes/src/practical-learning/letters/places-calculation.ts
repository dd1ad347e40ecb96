import type { LetterBlockTemplate } from '@tranche/domain';

/**
 * How an amount follows from the places, so that its reader can redo it (Awb 3:46; art. 15): the money
 * of a kind of place by all places, then the own places times what each of them gets.
 */
export const placesCalculation: readonly LetterBlockTemplate[] = [
  {
    kind: 'table',
    when: 'categoryRates',
    caption: { nl: 'Bedrag van een volle plaats', en: 'Amount of a full place' },
    rowsFrom: 'categoryRates',
    columns: [
      { header: { nl: 'Soort plaats', en: 'Kind of place' }, field: 'category' },
      { header: { nl: 'Te verdelen', en: 'To be divided' }, field: 'available', align: 'end' },
      { header: { nl: 'Alle plaatsen', en: 'All places' }, field: 'places', align: 'end' },
      { header: { nl: 'Hoogstens', en: 'At most' }, field: 'maximum', align: 'end' },
      { header: { nl: 'Per volle plaats', en: 'Per full place' }, field: 'rate', align: 'end' },
    ],
  },
  {
    kind: 'paragraph',
    when: 'categoryRates',
    text: {
      nl: 'Een volle plaats krijgt het te verdelen bedrag, gedeeld door alle plaatsen, of het hoogste bedrag als dat minder is. Het staat hier afgerond op een cent; vanaf een halve cent naar boven. Ik reken met de onafgeronde uitkomst, en rond pas het bedrag van elke plaats van u af: naar beneden, op een cent.',
      en: 'A full place gets the amount to be divided, by all places, or the highest amount if that is less. It stands here rounded to the cent; half a cent goes up. I reckon with the exact result, and round only the amount of each of your places: down, to the cent.',
    },
  },
  {
    kind: 'table',
    when: 'allocatedPlaces',
    caption: { nl: 'Wat uw plaatsen kregen', en: 'What your places received' },
    rowsFrom: 'allocatedPlaces',
    columns: [
      { header: { nl: 'Soort plaats', en: 'Kind of place' }, field: 'category' },
      { header: { nl: 'Deel van vol', en: 'Part of full' }, field: 'part', align: 'end' },
      { header: { nl: 'Aantal', en: 'Number' }, field: 'count', align: 'end' },
      { header: { nl: 'Per plaats', en: 'Per place' }, field: 'each', align: 'end' },
      { header: { nl: 'Bedrag', en: 'Amount' }, field: 'amount', align: 'end' },
    ],
  },
];
