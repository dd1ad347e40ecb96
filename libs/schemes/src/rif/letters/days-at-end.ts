import type { LetterBlockTemplate } from '@tranche/domain';

/** What is counted from the end of the subsidy, with the days that hold when it ends earlier. */
export const daysAtEnd: LetterBlockTemplate = {
  kind: 'table',
  caption: {
    nl: 'Wanneer u uiterlijk verantwoordt, met {inputSubsidyEndsOn} als laatste dag van de subsidie',
    en: 'By when you account for it, with {inputSubsidyEndsOn} as the last day of the subsidy',
  },
  rowsFrom: 'dutiesAtNewEnd',
  columns: [
    { header: { nl: 'Wat', en: 'What' }, field: 'duty' },
    { header: { nl: 'Wanneer', en: 'When' }, field: 'when' },
    { header: { nl: 'Artikel', en: 'Article' }, field: 'article' },
  ],
};

/** What leads to the reasons, where the days stand between. */
export const reasonsFollow: LetterBlockTemplate = {
  kind: 'paragraph',
  text: {
    nl: 'Dit zijn mijn redenen om de subsidie te beëindigen:',
    en: 'These are my reasons to end the subsidy:',
  },
};
