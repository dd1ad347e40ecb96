import type { Duty } from '@tranche/domain';

/** The account by which the midterm review begins. */
export const MIDTERM = 'midterm';

export const centreDuties: readonly Duty[] = [
  {
    code: 'annual-report',
    article: 'art. 11(1)',
    text: {
      nl: 'Meld in het jaarverslag hoe ver de uitvoering van het plan is.',
      en: 'Report in the annual report how far the plan has been carried out.',
    },
    due: { kind: 'every-year' },
  },
  {
    code: MIDTERM,
    article: 'art. 11(2)',
    text: {
      nl: 'Leg verantwoording af over de eerste tijd, voor de midtermreview.',
      en: 'Account for the first period, for the midterm review.',
    },
    // “Voor 1 juli 2014”.
    due: { kind: 'within-months-of-start', months: 18 },
    receipt: 'receive-midterm',
  },
  {
    code: 'account',
    article: 'art. 11(3)',
    text: {
      nl: 'Leg verantwoording af over de resultaten van 2013 tot en met 2015.',
      en: 'Account for the results of 2013 to 2015.',
    },
    // “Voor 1 juli 2016”.
    due: { kind: 'within-months-of-start', months: 42 },
  },
  {
    code: 'information',
    article: 'art. 12(1)(a)-(c)',
    text: {
      nl: 'Geef informatie en werk mee aan onderzoek van de minister en de Reviewcommissie.',
      en: 'Give information and cooperate with inquiries of the minister and the Reviewcommissie.',
    },
    due: { kind: 'on-request' },
  },
];
