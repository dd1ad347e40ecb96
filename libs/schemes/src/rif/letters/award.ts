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
import { hasSecondTrack, type RifPage } from '../page/rif-page.js';

/** The award (verlening): Awb 4:29-4:32, Kaderregeling 4.2. */
export function awardLetter(page: RifPage): LetterDefinition {
  return {
    kind: 'award',
    subject: {
      nl: 'Subsidie verleend voor {projectTitle}',
      en: 'Subsidy awarded for {projectTitle}',
    },
    sections: [
      applicationFacts,
      decision({
        nl: 'Ik verleen u subsidie voor {projectTitle}: ten hoogste {maximumAmount}.',
        en: 'I award you a subsidy for {projectTitle}: at most {maximumAmount}.',
      }),
      ...(hasSecondTrack(page) ? [secondTrackDecision] : []),
      reasons(page),
      activitiesAndPeriod({
        nl: 'U krijgt de subsidie voor de activiteiten in uw aanvraag en de bijgevoegde plannen:',
        en: 'You receive the subsidy for the activities in your application and the plans with it:',
      }),
      ...afterAward(page),
      objectionClause,
      contact,
      authority,
    ],
  };
}

function reasons(page: RifPage): LetterSection {
  return {
    heading: { nl: 'Waarom krijgt u subsidie?', en: 'Why do you receive a subsidy?' },
    covers: ['reasons'],
    blocks: [
      ...adviceAndScores(page),
      {
        kind: 'paragraph',
        text: {
          nl: `Elk criterium is voldoende beoordeeld (${page.articles.criteria.sufficient}). Uw aanvraag staat op {rank} (${page.articles.letters.ranking}) en past binnen het subsidieplafond van {ceiling}.`,
          en: `Every criterion was found sufficient (${page.articles.criteria.sufficient}). Your application stands at {rank} (${page.articles.letters.ranking}) and fits within the subsidy ceiling of {ceiling}.`,
        },
      },
      {
        kind: 'paragraph',
        when: 'isDrawn',
        text: {
          nl: `Aanvragen stonden op een gelijke positie. Het lot heeft de volgorde bepaald (${page.articles.letters.ceiling}).`,
          en: `Applications stood at an equal position. A lot decided the order (${page.articles.letters.ceiling}).`,
        },
      },
      ...lotBlocks,
    ],
  };
}
