import type { LetterBlockTemplate } from '@tranche/domain';
import { committeeFindings } from '../../standard/letters/committee-findings.js';
import type { RifLetterRules } from './rif-letter-rules.js';

/** The advice of the committee and what it found per criterion (Awb 3:46, 3:49). */
export function adviceAndScores(rules: RifLetterRules): readonly LetterBlockTemplate[] {
  return [
    {
      kind: 'paragraph',
      text: {
        nl: 'De onafhankelijke beoordelingscommissie heeft uw aanvraag beoordeeld. {committeeAdvice} Ik neem dit advies over.',
        en: 'The independent assessment committee has assessed your application. {committeeAdvice} I follow this advice.',
      },
    },
    ...(rules.nearMissArticle ? [supplemented(rules.nearMissArticle)] : []),
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
