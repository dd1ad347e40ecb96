import type { PartnerKind, PartnerKindRule, PartnershipRules, Text } from '@tranche/domain';
import type { RifPage } from './page/rif-page.js';

/** Every kind of partner of any version, with the words for it. */
const LABELS = {
  'lead-school': { nl: 'Penvoerder', en: 'Lead applicant' },
  'mbo-school': { nl: 'Mbo-instelling', en: 'Mbo school' },
  'labour-organisation': { nl: 'Arbeidsorganisatie (werkgever)', en: 'Employer' },
  'organised-business': { nl: 'Georganiseerd bedrijfsleven', en: 'Organised business' },
  'training-fund': { nl: 'O&O-fonds', en: 'Training fund' },
  'regional-government': {
    nl: 'Provincie, gemeente of waterschap',
    en: 'Province, municipality or water board',
  },
  vmbo: { nl: 'Vmbo-school', en: 'Vmbo school' },
  'havo-vwo': { nl: 'Havo of vwo', en: 'Havo or vwo school' },
  'pro-vso': {
    nl: 'Praktijkonderwijs of speciaal onderwijs',
    en: 'Practical or special secondary school',
  },
  hbo: { nl: 'Hogeschool', en: 'University of applied sciences' },
  university: { nl: 'Universiteit', en: 'University' },
  'private-training-provider': { nl: 'Niet-bekostigde opleider', en: 'Non-funded provider' },
  other: { nl: 'Andere organisatie', en: 'Other organisation' },
} satisfies Readonly<Record<PartnerKind, Text>>;

type RifPartner = keyof typeof LABELS;

/** A school that applies has bands of its own; nobody is invited as the lead applicant. */
function kindRule(kind: RifPartner): PartnerKindRule {
  const rule = { kind, label: LABELS[kind] };
  return kind === 'lead-school' ? { ...rule, leads: ['mbo-school', 'lead-school'] } : rule;
}

/** One funded mbo institution and one employer at the least; who may join differs per version. */
export function rifPartnership({ articles, morePartners }: RifPage): PartnershipRules {
  const { partnership: article } = articles;
  const kinds: readonly RifPartner[] = [
    'lead-school',
    'mbo-school',
    'labour-organisation',
    'organised-business',
    'training-fund',
    'regional-government',
    'vmbo',
    'hbo',
    'university',
    ...morePartners,
    'other',
  ];
  return {
    kinds: kinds.map(kindRule),
    composition: [
      {
        code: 'school-missing',
        article,
        kinds: ['lead-school', 'mbo-school'],
        minimum: 1,
        text: {
          nl: 'Minstens één bekostigde mbo-instelling doet mee.',
          en: 'At least one funded mbo institution takes part.',
        },
      },
      {
        code: 'labour-organisation-missing',
        article,
        kinds: ['labour-organisation'],
        minimum: 1,
        text: {
          nl: 'Minstens één arbeidsorganisatie (werkgever) doet mee.',
          en: 'At least one labour-market organisation (employer) takes part.',
        },
      },
    ],
  };
}
