import type { SchemeTranche, DemoProgramme } from '../../demo-tranche.js';
import { openTranche } from './open-tranche.js';

function programmeWithoutMoney(code: string, nl: string, en: string): DemoProgramme {
  return {
    code,
    name: { nl, en },
    note: {
      nl: 'Nagemaakte gegevens. Onder deze regeling wordt geen geld verleend; dit tijdvak is een voorbeeld.',
      en: 'Made-up data. No money is awarded under this scheme; this window is an example.',
    },
    totalCents: 0,
  };
}

export function routeApprovalTranche(firstStart: Temporal.PlainDate): SchemeTranche {
  return openTranche(firstStart, {
    code: 'route-approval-demo',
    scheme: 'route-approval',
    version: '2016-2017',
    programme: programmeWithoutMoney(
      'route-approval',
      'Doorlopende leerroutes vmbo-mbo',
      'Continuous vmbo-mbo routes',
    ),
    name: { nl: 'Leerroutes vmbo-mbo (voorbeeld)', en: 'Vmbo-mbo routes (example)' },
    budgetLines: [{ code: 'routes', name: { nl: 'Leerroutes', en: 'Routes' }, ceilingCents: 0 }],
  });
}

export function workBridgeTranche(firstStart: Temporal.PlainDate): SchemeTranche {
  return openTranche(firstStart, {
    code: 'work-bridge-demo',
    scheme: 'work-bridge',
    version: '2016',
    programme: programmeWithoutMoney('work-bridge', 'Brug-WW', 'Work bridge (Brug-WW)'),
    name: { nl: 'Brug-WW (voorbeeld)', en: 'Work bridge (example)' },
    budgetLines: [
      { code: 'permissions', name: { nl: 'Toestemmingen', en: 'Permissions' }, ceilingCents: 0 },
    ],
  });
}

export function accelerationQuestionTranche(firstStart: Temporal.PlainDate): SchemeTranche {
  return openTranche(firstStart, {
    code: 'acceleration-question-demo',
    scheme: 'acceleration-question',
    version: '2018',
    programme: programmeWithoutMoney(
      'acceleration-question',
      'Versnellingsvragen',
      'Acceleration questions',
    ),
    name: { nl: 'Versnellingsvragen (voorbeeldronde)', en: 'Acceleration questions (example)' },
    budgetLines: [
      {
        code: 'questions',
        name: { nl: 'Versnellingsvragen', en: 'Acceleration questions' },
        ceilingCents: 0,
      },
    ],
  });
}
