import type { Duty } from '@tranche/domain';

/** The five years run from the study year, of which the end is in the text of the letter. */
function duties(papers: string): readonly Duty[] {
  return [
    {
      code: 'records',
      article: `art. 23, ${papers}`,
      text: {
        nl: 'Bewaar de getekende overeenkomsten, de aanwezigheidsregistratie en de administratie van begeleiding en voortgang vijf jaar na het studiejaar, en laat ze zien.',
        en: 'Keep the signed agreements, the attendance record and the record of guidance and progress for five years after the study year, and show them.',
      },
      due: { kind: 'on-request' },
    },
    {
      code: 'supervision',
      article: 'art. 29',
      text: {
        nl: 'Werk mee aan het toezicht op de regeling.',
        en: 'Cooperate with the supervision of the regulation.',
      },
      due: { kind: 'on-request' },
    },
  ];
}

export const duties2014 = duties('5, 7, 9, 11');

export const duties2018 = duties('5, 7, 9, 9b, 9d, 11');
