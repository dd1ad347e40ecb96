import type { LetterDefinition, Term } from '@tranche/domain';
import { applicationFacts, authority, contact } from '../../standard/letters/envelope-sections.js';
import { durationInWords } from '../../standard/page/in-words.js';
import type { RifPage } from '../page/rif-page.js';

/** Offers a supplement on the one criterion that was almost sufficient; none where a version knows no such. */
export function nearMissRequests({ terms, articles }: RifPage): readonly LetterDefinition[] {
  const { nearMiss, nearMissExtension } = terms;
  const { placeAfterNearMiss } = articles.letters;
  if (!nearMiss || !nearMissExtension || placeAfterNearMiss === undefined) return [];
  return [nearMissRequest(nearMiss, nearMissExtension, placeAfterNearMiss)];
}

function nearMissRequest(supplement: Term, extension: Term, ranking: string): LetterDefinition {
  const within = durationInWords(supplement);
  const longer = durationInWords(extension);
  return {
    kind: 'near-miss-request',
    subject: {
      nl: 'U kunt uw aanvraag voor {projectTitle} op één criterium aanvullen',
      en: 'You can supplement your application for {projectTitle} on one criterion',
    },
    sections: [
      applicationFacts,
      {
        heading: { nl: 'Wat kunt u aanvullen?', en: 'What can you supplement?' },
        covers: ['reasons', 'omissions'],
        blocks: [
          {
            kind: 'paragraph',
            text: {
              nl: `De beoordelingscommissie vindt één criterium bijna voldoende: {nearMissCriterion}. Alle andere criteria zijn voldoende. Op haar advies krijgt u de gelegenheid uw aanvraag op dit criterium aan te vullen (${supplement.article}).`,
              en: `The assessment committee finds one criterion almost sufficient: {nearMissCriterion}. All other criteria are sufficient. On its advice you are given the opportunity to supplement your application on this criterion (${supplement.article}).`,
            },
          },
          {
            kind: 'list-from',
            itemsFrom: 'omissions',
            item: { nl: '{omission}', en: '{omission}' },
          },
        ],
      },
      {
        heading: { nl: 'Tot wanneer?', en: 'Until when?' },
        covers: ['repair-term'],
        blocks: [
          {
            kind: 'paragraph',
            tone: 'decision',
            text: {
              nl: 'Stuur uw aanvulling uiterlijk op {nearMissUntil} in.',
              en: 'Send your supplement by {nearMissUntil} at the latest.',
            },
          },
          {
            kind: 'paragraph',
            text: {
              nl: `Dat is ten hoogste ${within.nl}. De beslistermijn wordt ${longer.nl} langer (${extension.article}): u hoort uiterlijk op {decisionUntil} mijn besluit. Is het criterium daarna voldoende, dan komt uw aanvraag onder aan de rangschikking (${ranking}). Vult u niet aan, dan telt het oordeel zoals het nu is.`,
              en: `That is at most ${within.en}. The decision term becomes ${longer.en} longer (${extension.article}): you hear my decision by {decisionUntil}. If the criterion is then sufficient, your application comes at the bottom of the ranking (${ranking}). If you do not supplement, the judgement stays as it is now.`,
            },
          },
        ],
      },
      contact,
      authority,
    ],
  };
}
