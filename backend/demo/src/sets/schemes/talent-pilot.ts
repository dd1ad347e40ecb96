import type { SchemeTranche } from '../../demo-tranche.js';
import { openTranche } from './open-tranche.js';

/** The amount of a scholarship was published nowhere: an example. */
export function talentPilotTranche(firstStart: Temporal.PlainDate): SchemeTranche {
  return openTranche(firstStart, {
    code: 'talent-pilot-demo',
    scheme: 'talent-pilot',
    version: '2016',
    programme: {
      code: 'talent-pilot',
      name: { nl: 'Pilot internationaal talent (BISP)', en: 'International talent pilot (BISP)' },
      note: {
        nl: 'Nagemaakte gegevens. Het bedrag van een beurs, het plafond en dit tijdvak zijn een voorbeeld.',
        en: 'Made-up data. The amount of a scholarship, the ceiling and this window are an example.',
      },
      totalCents: 25_000_000,
    },
    name: { nl: 'Internationaal talent (voorbeeld)', en: 'International talent (example)' },
    budgetLines: [
      {
        code: 'students',
        name: { nl: 'Studenten', en: 'Students' },
        ceilingCents: 25_000_000,
      },
    ],
    parameters: { scholarship: 250_000, targetStudents: 100 },
  });
}
