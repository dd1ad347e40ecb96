import type {
  DecidedTranche,
  SchemeTranche,
  DemoPartner,
  DemoProgramme,
} from '../../demo-tranche.js';
import { claimsOf } from '../../made-up/claims.js';
import { madeUpKvk } from '../../made-up/identifiers.js';
import { momentOf } from '../rif-2024-moments.js';
import { atTime, startOfDay } from '../start-of-day.js';
import { workingDayBefore } from '../working-day.js';
import { openTranche } from './open-tranche.js';

const PROGRAMME: DemoProgramme = {
  code: 'sector-plan',
  name: { nl: 'Cofinanciering sectorplannen', en: 'Co-financing of sector plans' },
  note: {
    nl: 'Nagemaakte gegevens. De regeling van 2015 en haar plafond van € 150 miljoen zijn echt; dit aanvraagtijdvak is een voorbeeld.',
    en: 'Made-up data. The regulation of 2015 and its ceiling of EUR 150 million are real; this application window is an example.',
  },
  totalCents: 44_000_000_000,
};

export function sectorPlanTranche(firstStart: Temporal.PlainDate): SchemeTranche {
  return openTranche(firstStart, {
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

const REGION = 'Rijnmond';
const LEAD = organisation('Werkgevers Procesindustrie Rijnmond', 'employers-organisation');
const UNION: DemoPartner = {
  ...organisation('Vakbond Procesindustrie', 'employees-organisation'),
  cashCents: 10_000_000,
  inKindCents: 0,
};

/**
 * A plan that was awarded more than half a year ago and of which nothing began, so that the withdrawal of
 * its award is announced (2015 art. 4.2; Awb 4:48, 4:8).
 *
 * @param firstStart the Dutch date on which the portal was first started
 */
export function stalledSectorPlan(firstStart: Temporal.PlainDate): DecidedTranche {
  const before = (days: number) => firstStart.subtract({ days });
  const at = (days: number, time: string) => atTime(workingDayBefore(before(days - 1), 1), time);
  return {
    name: 'Sectorplan dat niet begon',
    programme: PROGRAMME,
    announcedAt: at(340, '09:00'),
    tranche: {
      code: 'sector-plan-stalled',
      scheme: 'sector-plan',
      version: '2015',
      programme: PROGRAMME.code,
      name: {
        nl: 'Sectorplannen, vorig tijdvak (voorbeeld)',
        en: 'Sector plans, last window (example)',
      },
      opensAt: startOfDay(before(320).toString()),
      closesAt: startOfDay(before(280).toString()),
      budgetLines: [
        {
          code: 'plans',
          name: { nl: 'Sectorplannen', en: 'Sector plans' },
          ceilingCents: 1_000_000_000,
        },
      ],
      publicationReference: 'Nagemaakt: vorig tijdvak sectorplannen',
    },
    rankedAt: at(262, '10:00'),
    decidedAt: at(255, '14:00'),
    applications: [
      {
        applicant: claimsOf(LEAD, REGION),
        variant: 'standard',
        title: 'Vakmensen voor de procesindustrie',
        startedAt: at(312, '10:00'),
        partnership: { lead: LEAD, region: REGION, ownCashCents: 40_000_000, partners: [UNION] },
        answers: {
          sector: 'process-industry',
          wantsAdvances: true,
          equity: 50_000_000,
          startsOn: before(250).toString(),
          durationYears: '2',
          budget: [
            {
              category: 'wages',
              description: 'Lonen tijdens de opleiding',
              year: 1,
              amountCents: 60_000_000,
            },
            {
              category: 'guidance',
              description: 'Begeleiding op de werkvloer',
              year: 2,
              amountCents: 40_000_000,
            },
          ],
          requested: 50_000_000,
        },
        steps: [
          { transition: 'submit', by: 'applicant', at: at(305, '11:30') },
          { transition: 'declare-complete', by: 'officer', at: at(296, '10:15') },
        ],
      },
    ],
    afterwards: [
      [
        {
          transition: 'ask-views',
          by: 'officer',
          at: momentOf(firstStart, 4, '11:20'),
          motivation:
            'Zes maanden na de verlening is nog met geen enkele maatregel begonnen. U heeft niet laten weten waarom.',
        },
      ],
    ],
  };
}

function organisation<Kind extends DemoPartner['kind']>(name: string, kind: Kind) {
  return { name, kind, kvk: madeUpKvk(name) };
}
