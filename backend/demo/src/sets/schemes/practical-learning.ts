import type { SchemeTranche, DemoProgramme } from '../../demo-tranche.js';
import { practicalLearningFile, type EmployerOutline } from '../practical-learning-files.js';
import { momentOf } from '../rif-2024-moments.js';
import { openTranche } from './open-tranche.js';

export const PRACTICAL_LEARNING_PROGRAMME: DemoProgramme = {
  code: 'practical-learning',
  name: { nl: 'Subsidieregeling praktijkleren', en: 'Practical learning subsidy' },
  note: {
    nl: 'Nagemaakte gegevens. De plafonds van het open tijdvak zijn die van studiejaar 2018/2019; het kleine tijdvak 2018/2019 heeft een voorbeeldplafond. De werkgevers en plaatsen zijn verzonnen.',
    en: 'Made-up data. The ceilings of the open window are those of study year 2018/2019; the small window 2018/2019 has an example ceiling. The employers and places are invented.',
  },
  totalCents: 42_000_000_000,
};

export const CATEGORY_NAMES = {
  mbo: { nl: 'Mbo (bbl)', en: 'Mbo (work-based route)' },
  hbo: { nl: 'Hbo', en: 'Hbo' },
  phd: { nl: 'Promovendi en toio’s', en: 'PhD students and toio’s' },
  vmbo: { nl: 'Vmbo, vso en pro', en: 'Vmbo, vso and pro' },
} as const;

/** The study year that ended last summer. */
export function practicalLearningTranche(firstStart: Temporal.PlainDate): SchemeTranche {
  const year = firstStart.subtract({ months: 8 }).year;
  const studyYear = `${year - 1}/${year}`;
  return openTranche(firstStart, {
    code: 'practical-learning-demo',
    scheme: 'practical-learning',
    version: '2018',
    programme: PRACTICAL_LEARNING_PROGRAMME,
    name: { nl: 'Praktijkleren (voorbeeld)', en: 'Practical learning (example)' },
    budgetLines: [
      { code: 'mbo', name: CATEGORY_NAMES.mbo, ceilingCents: 19_680_000_000 },
      { code: 'hbo', name: CATEGORY_NAMES.hbo, ceilingCents: 310_000_000 },
      { code: 'phd', name: CATEGORY_NAMES.phd, ceilingCents: 280_000_000 },
      { code: 'vmbo', name: CATEGORY_NAMES.vmbo, ceilingCents: 130_000_000 },
    ],
    parameters: { studyYear },
    files: employers(firstStart).map((each) => practicalLearningFile(each, studyYear)),
  });
}

/** Who applied already; all are divided together after the closing. */
function employers(start: Temporal.PlainDate): readonly EmployerOutline[] {
  return [
    {
      name: 'Zorggroep Wouderveen',
      town: 'Wouderveen',
      places: [
        { category: 'mbo', count: 6, weeks: 40 },
        { category: 'hbo', count: 1, weeks: 42 },
      ],
      submittedAt: momentOf(start, 4, '10:12'),
    },
    {
      name: 'Autobedrijf Merwerode',
      town: 'Merwerode',
      places: [{ category: 'mbo', count: 2, weeks: 34 }],
      submittedAt: momentOf(start, 1, '15:56'),
    },
  ];
}
