import type { Duty } from '@tranche/domain';
import { durationInWords } from '../standard/page/in-words.js';
import type { PracticalPage } from './practical-page.js';

/** The years run from the study year, of which the end is in the text of the letter. */
export function practicalDuties({ terms: { records } }: PracticalPage): readonly Duty[] {
  const kept = durationInWords(records);
  return [
    {
      code: 'records',
      article: records.article,
      text: {
        nl: `Bewaar de getekende overeenkomsten, de aanwezigheidsregistratie en de administratie van begeleiding en voortgang ${kept.nl} na het studiejaar, en laat ze zien.`,
        en: `Keep the signed agreements, the attendance record and the record of guidance and progress for ${kept.en} after the study year, and show them.`,
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
