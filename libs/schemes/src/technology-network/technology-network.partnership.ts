import type { PartnerKindRule, PartnershipRules, Text } from '@tranche/domain';
import { FRAMEWORK, REGION_RULES } from './technology-network.sources.js';

const joining: readonly PartnerKindRule[] = [
  { kind: 'regional-government', label: { nl: 'Provincie', en: 'Province' } },
  { kind: 'labour-organisation', label: { nl: 'Bedrijf', en: 'Firm' } },
  { kind: 'hbo', label: { nl: 'Hogeschool (pabo)', en: 'University of applied sciences' } },
  { kind: 'other', label: { nl: 'Andere organisatie', en: 'Other organisation' } },
];

function partnership(lead: string, article: string, label: Text, text: Text): PartnershipRules {
  return {
    kinds: [{ kind: lead, label, leads: [lead] }, ...joining],
    composition: [{ code: `${lead}-missing`, article, kinds: [lead], minimum: 1, text }],
  };
}

export const networkPartnership2016 = partnership(
  'school-board',
  REGION_RULES,
  { nl: 'Schoolbestuur', en: 'School board' },
  {
    nl: 'Een schoolbestuur uit de regio vraagt aan.',
    en: 'A school board of the region applies.',
  },
);

export const networkPartnership2017 = partnership(
  'network',
  FRAMEWORK,
  { nl: 'Bèta-technieknetwerk', en: 'Science and technology network' },
  {
    nl: 'Een erkend bèta-technieknetwerk vraagt aan.',
    en: 'A recognised science and technology network applies.',
  },
);
