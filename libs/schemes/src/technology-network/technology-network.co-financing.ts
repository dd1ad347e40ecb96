import type { CoFinancingRules } from '@tranche/domain';

/**
 * Provinces and others may pay along, in money or in hours; no source names a share that must be
 * theirs, so the bands show who pays what and demand nothing.
 */
export function networkBands(article: string): CoFinancingRules {
  return {
    subsidy: {
      label: { nl: 'Subsidie', en: 'Subsidy' },
      article,
      maximum: { numerator: 1, denominator: 1 },
    },
    bands: [
      {
        code: 'province',
        label: { nl: 'Provincie', en: 'Province' },
        article,
        counts: [{ partnerKinds: ['regional-government'], forms: ['cash', 'in-kind'] }],
      },
      {
        code: 'others',
        label: { nl: 'Besturen, bedrijven en anderen', en: 'Boards, firms and others' },
        article,
        counts: [
          {
            partnerKinds: ['school-board', 'network', 'labour-organisation', 'hbo', 'other'],
            forms: ['cash', 'in-kind'],
          },
        ],
      },
    ],
    neverCounts: [],
  };
}
