import type { DemoCall, DemoProgramme } from '../../demo-tranche.js';
import { openCall } from './open-call.js';

const PROGRAMME: DemoProgramme = {
  code: 'sector-plan',
  name: { nl: 'Cofinanciering sectorplannen', en: 'Co-financing of sector plans' },
  note: {
    nl: 'Nagemaakte gegevens. De regeling van 2015 en haar plafond van € 150 miljoen zijn echt; dit aanvraagtijdvak is een voorbeeld.',
    en: 'Made-up data. The regulation of 2015 and its ceiling of EUR 150 million are real; this application window is an example.',
  },
  totalCents: 44_000_000_000,
};

export function sectorPlanCall(firstStart: Temporal.PlainDate): DemoCall {
  return openCall(firstStart, {
    code: 'sector-plan-demo',
    scheme: 'sector-plan',
    version: '2015',
    programme: PROGRAMME,
    name: {
      nl: 'Sectorplannen, derde tijdvak (voorbeeld)',
      en: 'Sector plans, third window (example)',
    },
    budgetLines: [
      {
        code: 'plans',
        name: { nl: 'Sectorplannen', en: 'Sector plans' },
        ceilingCents: 15_000_000_000,
      },
    ],
  });
}
