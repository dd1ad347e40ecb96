import type { LetterBlockTemplate } from '@tranche/domain';
import { committeeFindings } from '../../standard/letters/committee-findings.js';
import type { RifPage } from '../page/rif-page.js';

/** The advice of the committee and what it found per criterion (Awb 3:46, 3:49). */
export function adviceAndScores(page: RifPage): readonly LetterBlockTemplate[] {
  return [
    {
      kind: 'paragraph',
      text: {
        nl: 'De onafhankelijke beoordelingscommissie heeft uw aanvraag beoordeeld. {committeeAdvice} Ik neem dit advies over.',
        en: 'The independent assessment committee has assessed your application. {committeeAdvice} I follow this advice.',
      },
    },
    ...(page.terms.nearMiss ? [supplemented(page.terms.nearMiss.article)] : []),
    ...committeeFindings(),
  ];
}

function supplemented(article: string): LetterBlockTemplate {
  return {
    kind: 'paragraph',
    when: 'isNearMiss',
    text: {
      nl: `U heeft uw aanvraag op één criterium aangevuld (${article}). Hieronder staat de beoordeling na uw aanvulling.`,
      en: `You supplemented your application on one criterion (${article}). Below is the assessment after your supplement.`,
    },
  };
}
