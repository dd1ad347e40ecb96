import type { AtLeastShare, Condition, Fraction, Text } from '@tranche/domain';
import { ARTICLES_2013, ARTICLES_2015, type SectorPlanArticles } from './sector-plan.articles.js';

const FOUR_FIFTHS: Fraction = { numerator: 4, denominator: 5 };

/** What a field holds against the subsidy asked, which is without overhead. */
function fourFifths(part: string, article: string, text: Text): AtLeastShare {
  const code = `${part}-of-requested`;
  return {
    kind: 'at-least-share',
    code,
    article,
    text,
    part,
    whole: 'requested',
    share: FOUR_FIFTHS,
  };
}

const GUARANTEED: Text = {
  nl: 'De garantie is ten minste 80 % van de gevraagde subsidie.',
  en: 'The guarantee is at least 80% of the subsidy requested.',
};

/** Enough equity, or a guarantee of the partnership. */
function solvency(articles: SectorPlanArticles): Condition {
  const text: Text = {
    nl: 'Het eigen vermogen van de hoofdaanvrager is ten minste 80 % van de gevraagde subsidie. Is het lager, dan staan partijen uit het samenwerkingsverband garant voor ten minste 80 %.',
    en: 'The lead applicant’s equity is at least 80% of the subsidy requested. If it is lower, parties of the partnership guarantee at least 80%.',
  };
  return {
    kind: 'any-of',
    code: 'solvency',
    article: articles.solvency,
    text,
    of: [
      fourFifths('equity', articles.solvency, text),
      fourFifths('guarantee', articles.solvency, GUARANTEED),
    ],
  };
}

/** What holds for another body as lead applicant, and for nobody else. */
function ofOtherLead(
  code: string,
  leadKinds: readonly string[],
  required: AtLeastShare,
): Condition {
  const { article, text } = required;
  return {
    kind: 'any-of',
    code,
    article,
    text,
    of: [
      { kind: 'answer-is', code: 'named-lead', article, text, field: 'leadKind', in: leadKinds },
      required,
    ],
  };
}

function conditions(
  articles: SectorPlanArticles,
  leadKinds: readonly string[],
): readonly Condition[] {
  return [
    solvency(articles),
    ofOtherLead(
      'other-lead-guaranteed',
      leadKinds,
      fourFifths('guarantee', articles.otherLead, {
        nl: 'Een andere organisatie kan alleen hoofdaanvrager zijn als het samenwerkingsverband garant staat voor ten minste 80 % van de gevraagde subsidie.',
        en: 'Another body can be lead applicant only if the partnership guarantees at least 80% of the subsidy requested.',
      }),
    ),
  ];
}

export const LEADS_2015 = ['employers-organisation', 'employees-organisation', 'training-fund'];
export const LEADS_2013 = [...LEADS_2015, 'knowledge-centre'];

export const sectorPlanConditions2013second = conditions(ARTICLES_2013, LEADS_2013);

/** The first text also wanted liquid assets of another body; it was dropped in April 2014. */
export const sectorPlanConditions2013first: readonly Condition[] = [
  ...sectorPlanConditions2013second,
  ofOtherLead(
    'other-lead-liquid',
    LEADS_2013,
    fourFifths('liquidAssets', 'art. 2.2(7)(b)', {
      nl: 'Een andere organisatie als hoofdaanvrager heeft liquide middelen van ten minste 80 % van de gevraagde subsidie.',
      en: 'Another body as lead applicant has liquid assets of at least 80% of the subsidy requested.',
    }),
  ),
];

/** Another body may lead since 2015 unless it is a government, whatever is guaranteed (art. 2.2(7)). */
const notAGovernment: Condition = {
  kind: 'answer-is',
  code: 'government-cannot-lead',
  article: ARTICLES_2015.otherLead,
  text: {
    nl: 'Een provincie, een gemeente of een samenwerking van overheden kan geen hoofdaanvrager zijn.',
    en: 'A province, a municipality or a joint body of governments cannot be the lead applicant.',
  },
  field: 'leadKind',
  in: [...LEADS_2015, 'other'],
};

/** A guarantee does not help a government, so it is not asked for one. */
export const sectorPlanConditions2015: readonly Condition[] = [
  ...conditions(ARTICLES_2015, [...LEADS_2015, 'government']),
  notAGovernment,
];
