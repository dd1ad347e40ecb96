import type { LetterDefinition } from '@tranche/domain';
import { divisionBlocks } from '../../standard/letters/division-blocks.js';
import { rejectionWith } from '../../standard/letters/rejection-frame.js';
import { secondTrackRejection } from '../second-track/second-track-letters.js';
import { resubmission } from './resubmission.js';
import { adviceAndScores } from './reasons-sections.js';
import { hasSecondTrack, type RifPage } from '../page/rif-page.js';

/** Rejected because a criterion is not sufficient; every such criterion is named. */
export function rejectionOnQuality(page: RifPage): LetterDefinition {
  return rejectionWith({
    kind: 'rejection-quality',
    sentence: {
      nl: 'Ik wijs uw aanvraag om subsidie voor {projectTitle} af, omdat niet elk criterium voldoende is beoordeeld.',
      en: 'I reject your application for a subsidy for {projectTitle}, because not every criterion was found sufficient.',
    },
    why: {
      heading: { nl: 'Waarom krijgt u geen subsidie?', en: 'Why do you receive no subsidy?' },
      covers: ['reasons', 'ground'],
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: `Subsidie is alleen mogelijk als elk criterium voldoende is (${page.articles.criteria.sufficient}). Niet voldoende is:`,
            en: `A subsidy is possible only if every criterion is sufficient (${page.articles.criteria.sufficient}). Not sufficient:`,
          },
        },
        {
          kind: 'list-from',
          itemsFrom: 'insufficientCriteria',
          item:
            page.ranking.by === 'points'
              ? {
                  nl: '{criterion}: {judgement} ({points})',
                  en: '{criterion}: {judgement} ({points})',
                }
              : { nl: '{criterion}: {judgement}', en: '{criterion}: {judgement}' },
        },
        ...adviceAndScores(page),
      ],
    },
    again: resubmission(page, 'quality'),
    beside: hasSecondTrack(page) ? [secondTrackRejection] : [],
  });
}

/** Sufficient, yet rejected as far as the ceiling would be exceeded (Awb 4:25(2)). */
export function rejectionByCeiling(page: RifPage): LetterDefinition {
  return rejectionWith({
    kind: 'rejection-ceiling',
    sentence: {
      nl: 'Ik wijs uw aanvraag om subsidie voor {projectTitle} af, omdat het subsidieplafond zou worden overschreden.',
      en: 'I reject your application for a subsidy for {projectTitle}, because the subsidy ceiling would be exceeded.',
    },
    why: {
      heading: { nl: 'Waarom krijgt u geen subsidie?', en: 'Why do you receive no subsidy?' },
      covers: ['reasons', 'ground'],
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: `Voor deze aanvraagperiode was {ceiling} beschikbaar. Uw aanvraag staat op {rank} (${page.articles.letters.ranking}). De aanvragen die hoger staan gaan voor. Daarnaast past uw aanvraag van {requestedAmount} niet meer onder het plafond. Ik moet haar afwijzen als het plafond door de verlening zou worden overschreden (artikel 4:25, tweede lid, Awb; ${page.articles.letters.ceiling}).`,
            en: `For this window {ceiling} was available. Your application stands at {rank} (${page.articles.letters.ranking}). The applications above it go first. Beside them your application of {requestedAmount} no longer fits under the ceiling. I must reject it if the award would exceed the ceiling (article 4:25(2) Awb; ${page.articles.letters.ceiling}).`,
          },
        },
        {
          kind: 'paragraph',
          when: 'isDrawn',
          text: {
            nl: 'Aanvragen stonden op een gelijke positie en niet alle pasten. Daartussen heeft het lot beslist.',
            en: 'Applications stood at an equal position and not all fitted. A lot decided between them.',
          },
        },
        ...divisionBlocks,
        ...adviceAndScores(page),
      ],
    },
    again: resubmission(page, 'ceiling'),
    beside: hasSecondTrack(page) ? [secondTrackRejection] : [],
  });
}
