import type { Addition, DocumentRequirement } from '@tranche/domain';
import { requiredPdf } from '../../standard/documents.js';
import { secondTrackCriteria } from './second-track-criteria.js';
import { WITH_SECOND_TRACK } from './second-track-form.js';
import type { SecondTrackPage } from './second-track-page.js';

/** The subsidy for organising the courses more efficiently, beside that for the partnership (art. 16-17, 21). */
export function secondTrack({ subsidyAtMost, schoolsAtLeast }: SecondTrackPage): Addition {
  return {
    label: { nl: 'Doelmatiger organiseren', en: 'More efficient courses' },
    article: 'art. 16, 17',
    requestedField: 'secondTrackRequested',
    budgetField: 'secondTrackBudget',
    payers: {
      field: 'secondTrackSchools',
      kind: 'mbo-school',
      nameColumn: 'name',
      cashColumn: 'cash',
      inKindColumn: 'inKind',
      memberColumn: 'isMember',
      memberArticle: 'art. 17(1)',
      noMember: {
        nl: 'Doelmatiger organiseren: ten minste één van de instellingen is partij van het samenwerkingsverband.',
        en: 'More efficient courses: at least one of the institutions takes part in the partnership.',
      },
    },
    coFinancing: {
      subsidy: {
        label: { nl: 'Aanvullende subsidie', en: 'Additional subsidy' },
        article: subsidyAtMost.article,
        maximum: subsidyAtMost.share,
      },
      bands: [
        {
          code: 'schools',
          label: { nl: 'Bijdrage van de instellingen', en: 'Contribution of the institutions' },
          article: schoolsAtLeast.article,
          counts: [{ partnerKinds: ['mbo-school'], forms: ['cash', 'in-kind'] }],
          minimum: schoolsAtLeast.share,
        },
      ],
      neverCounts: [],
    },
    criteria: secondTrackCriteria,
    sufficiencyArticle: 'art. 21(3)',
    besideArticle: 'art. 21(4)',
  };
}

function paper(document: Pick<DocumentRequirement, 'kind' | 'label' | 'article'>) {
  return { ...requiredPdf({ ...document, forAssessors: true }), variants: [WITH_SECOND_TRACK] };
}

/** What goes with it; the regional vision document of the partnership says more as well (art. 16(3)). */
export const secondTrackDocuments: readonly DocumentRequirement[] = [
  paper({
    kind: 'second-track-plan',
    label: {
      nl: 'Plan van aanpak doelmatiger organiseren',
      en: 'Action plan for more efficient courses',
    },
    article: 'art. 16(4)(a)',
  }),
  paper({
    kind: 'second-track-budget',
    label: {
      nl: 'Meerjarenbegroting doelmatiger organiseren',
      en: 'Multi-year budget for more efficient courses',
    },
    article: 'art. 16(4)(b)',
  }),
  paper({
    kind: 'second-track-agreement',
    label: {
      nl: 'Samenwerkingsovereenkomst van de instellingen',
      en: 'Cooperation agreement of the institutions',
    },
    article: 'art. 16(4)(c)',
  }),
];
