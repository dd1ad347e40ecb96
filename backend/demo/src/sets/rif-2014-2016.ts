import { inCents } from '@tranche/domain';
import type { DemoProgramme, HistoricTranche } from '../demo-tranche.js';
import { accountedFor } from './accounts-of-then.js';
import { firstApplications } from './first-applications.js';
import { FIRST_WINDOWS } from './rif-2014-windows.js';
import { startOfDay } from './start-of-day.js';

const PROGRAMME: DemoProgramme = {
  code: 'rif-2014-2018',
  name: { nl: 'RIF mbo 2014-2018', en: 'RIF vocational education 2014-2018' },
  note: {
    nl: 'Nagemaakte gegevens. Openbaar zijn alleen de totalen van de eerste drie tranches samen: 64 verleningen, € 52 miljoen, en de plafonds van 2014 en 2015. De verdeling over tranches en aanvragen, het plafond van 2016-I, namen, scores en teksten zijn verzonnen.',
    en: 'Made-up data. Only the totals of the first three tranches together are public: 64 awards, EUR 52 million, and the ceilings of 2014 and 2015. The split over tranches and applications, the ceiling of 2016-I, names, scores and texts are invented.',
  },
  totalCents: 10_000_000_000,
};

/** The first three tranches, under the regulation of 2014: 64 awards, exactly 52 million euro. */
export function firstTranches(): readonly HistoricTranche[] {
  let before = 0;
  return FIRST_WINDOWS.map((window) => {
    const applications = firstApplications(window, before);
    before += applications.length;
    return {
      name: `RIF ${window.name.nl.replace('Tranche ', '')}`,
      programme: PROGRAMME,
      tranche: {
        code: window.code,
        scheme: 'rif',
        version: window.version,
        programme: PROGRAMME.code,
        name: window.name,
        opensAt: startOfDay(window.opensOn),
        closesAt: startOfDay(window.closesBefore),
        budgetLines: [
          {
            code: 'rif',
            name: { nl: 'Regionaal investeringsfonds', en: 'Regional investment fund' },
            ceilingCents: inCents(window.ceilingEuros),
          },
        ],
        publicationReference: window.publicationReference,
      },
      moments: window.moments,
      applications,
      // One account stayed out: the office can demand it (Awb 4:44(3)).
      afterwards: accountedFor(applications, { [applications.length - 1]: 'silent' }),
    };
  });
}
