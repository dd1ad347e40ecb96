import type { PartnerKindRule, PartnershipRules, Text } from '@tranche/domain';
import {
  ONE_OR_MORE_FIRMS,
  SEVERAL_FIRMS,
  type AffiliatedFirms,
} from './sector-plan.affiliated-firms.js';
import type { SectorPlanPage } from './sector-plan-page.js';

const LABELS = {
  'employers-organisation': { nl: 'Werkgeversorganisatie', en: 'Employers’ organisation' },
  'employees-organisation': {
    nl: 'Werknemersorganisatie (vakbond)',
    en: 'Employees’ organisation (trade union)',
  },
  'labour-organisation': {
    nl: 'Arbeidsorganisatie die bij een werkgeversorganisatie is aangesloten',
    en: 'Employer affiliated with an employers’ organisation',
  },
  'training-fund': { nl: 'O&O-fonds', en: 'Training and development fund' },
  'knowledge-centre': {
    nl: 'Kenniscentrum beroepsonderwijs bedrijfsleven',
    en: 'Knowledge centre for vocational education',
  },
  'regional-government': { nl: 'Provincie of gemeente', en: 'Province or municipality' },
  other: { nl: 'Andere organisatie', en: 'Other organisation' },
} satisfies Readonly<Record<string, Text>>;

type SectorPlanPartner = keyof typeof LABELS;

function kindRule(kind: SectorPlanPartner): PartnerKindRule {
  return { kind, label: LABELS[kind] };
}

/**
 * Both sides of industry. On the employers' side affiliated firms may stand in for an organisation; how
 * many there are the form asks, because here "one organisation or several firms" can be said only as
 * "one of either".
 */
function partnership(
  article: string,
  firms: AffiliatedFirms,
  kinds: readonly SectorPlanPartner[],
): PartnershipRules {
  return {
    kinds: kinds.map(kindRule),
    composition: [
      {
        code: 'employees-organisation-missing',
        article,
        kinds: ['employees-organisation'],
        minimum: 1,
        text: {
          nl: 'Minstens één werknemersorganisatie doet mee.',
          en: 'At least one employees’ organisation takes part.',
        },
      },
      {
        code: 'employers-side-missing',
        article,
        kinds: ['employers-organisation', 'labour-organisation'],
        minimum: 1,
        text: firms.composition,
      },
    ],
  };
}

const BOTH_SIDES: readonly SectorPlanPartner[] = [
  'employers-organisation',
  'employees-organisation',
  'labour-organisation',
  'training-fund',
];

const PARTNERS_2013: readonly SectorPlanPartner[] = [
  ...BOTH_SIDES,
  'knowledge-centre',
  'regional-government',
  'other',
];

export function sectorPlanPartnership({
  text,
  isFirstText,
  articles,
}: SectorPlanPage): PartnershipRules {
  return partnership(
    articles.partnership,
    isFirstText ? ONE_OR_MORE_FIRMS : SEVERAL_FIRMS,
    text === '2013' ? PARTNERS_2013 : [...BOTH_SIDES, 'regional-government', 'other'],
  );
}
