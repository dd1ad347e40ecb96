import type { DemoProgramme, RunningTranche } from '../demo-tranche.js';
import { announcedBefore, windowAround } from './open-window.js';
import { runningApplications } from './rif-2024-applications.js';

export const RUNNING_TRANCHE = 'rif-2024-demo';

export const RIF_2024_PROGRAMME: DemoProgramme = {
  code: 'rif-2024-2027',
  name: { nl: 'RIF mbo 2024-2027', en: 'RIF vocational education 2024-2027' },
  note: {
    nl: 'Nagemaakte gegevens. De regeling en haar totaal van € 66 miljoen zijn echt; dit aanvraagtijdvak, de aanvragen, namen en teksten zijn verzonnen.',
    en: 'Made-up data. The regulation and its total of EUR 66 million are real; this application window, the applications, names and texts are invented.',
  },
  totalCents: 6_600_000_000,
};

/**
 * A window of the RIF, with an application in every state.
 *
 * @param firstStart the Dutch date on which the portal was first started
 */
export function rif2024(firstStart: Temporal.PlainDate): RunningTranche {
  return {
    name: 'RIF 2024, open',
    programme: RIF_2024_PROGRAMME,
    announcedAt: announcedBefore(firstStart),
    tranche: {
      code: RUNNING_TRANCHE,
      scheme: 'rif',
      version: '2024',
      programme: RIF_2024_PROGRAMME.code,
      name: { nl: 'Demonstratietijdvak RIF 2024', en: 'Demonstration window RIF 2024' },
      ...windowAround(firstStart),
      budgetLines: [
        {
          code: 'rif',
          name: { nl: 'Regionaal investeringsfonds', en: 'Regional investment fund' },
          ceilingCents: 1_000_000_000,
        },
      ],
      publicationReference: 'Nagemaakt: demonstratietijdvak',
    },
    applications: runningApplications(firstStart),
  };
}
