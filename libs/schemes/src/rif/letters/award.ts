import type { LetterDefinition, LetterSection } from '@tranche/domain';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from '../../standard/letters/envelope-sections.js';
import { lotBlocks } from '../../standard/letters/division-blocks.js';
import { activitiesAndPeriod } from '../../standard/letters/project-award-sections.js';
import { secondTrackDecision } from '../second-track/second-track-letters.js';
import { afterAward } from './award-money-sections.js';
import { adviceAndScores } from './reasons-sections.js';
import type { RifLetterRules } from './rif-letter-rules.js';

/** The award (verlening): Awb 4:29-4:32, Kaderregeling 4.2. */
export function awardLetter(rules: RifLetterRules): LetterDefinition {
  return {
    kind: 'award',
    subject: {
      nl: 'Subsidie verleend voor {projectTitle}',
      en: 'Subsidy awarded for {projectTitle}',
    },
    sections: [
      applicationFacts,
      decision({
        nl: 'Ik verleen u subsidie voor het project {projectTitle}: ten hoogste {maximumAmount}.',
        en: 'I award you a subsidy for the project {projectTitle}: at most {maximumAmount}.',
      }),
      ...(rules.hasSecondTrack ? [secondTrackDecision] : []),
      reasons(rules),
      activitiesAndPeriod({
        nl: 'U krijgt de subsidie voor de activiteiten in uw aanvraag en de bijgevoegde plannen:',
        en: 'You receive the subsidy for the activities in your application and the plans with it:',
      }),
      ...afterAward(rules),
      objectionClause,
      contact,
      authority,
    ],
  };
}

function reasons(rules: RifLetterRules): LetterSection {
  return {
    heading: { nl: 'Waarom krijgt u subsidie?', en: 'Why do you receive a subsidy?' },
    covers: ['reasons'],
    blocks: [
      ...adviceAndScores(rules),
      {
        kind: 'paragraph',
        text: {
          nl: `Elk criterium is voldoende beoordeeld (${rules.sufficiencyArticle}). Uw aanvraag staat op {rank} (${rules.rankingArticle}) en past binnen het subsidieplafond van {ceiling}.`,
          en: `Every criterion was found sufficient (${rules.sufficiencyArticle}). Your application stands at {rank} (${rules.rankingArticle}) and fits within the subsidy ceiling of {ceiling}.`,
        },
      },
      {
        kind: 'paragraph',
        when: 'isDrawn',
        text: {
          nl: `Aanvragen stonden op een gelijke positie. Het lot heeft de volgorde bepaald (${rules.ceilingArticle}).`,
          en: `Applications stood at an equal position. A lot decided the order (${rules.ceilingArticle}).`,
        },
      },
      ...lotBlocks,
    ],
  };
}
