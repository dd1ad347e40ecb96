import type {
  DemoApplication,
  DemoPartner,
  DemoProgramme,
  HistoricTranche,
} from '../demo-tranche.js';
import { madeUpKvk } from '../made-up/identifiers.js';
import { nameOf } from '../made-up/name-placeholder.js';
import { schoolName } from '../made-up/organisation-names.js';
import { regionOf, sectorOf } from '../made-up/word-lists.js';
import { accountedFor } from './accounts-of-then.js';
import { RIF_2021_FILE, type Rif2021Application } from './read-rif-2021.js';
import { startOfDay } from './start-of-day.js';

const { window } = RIF_2021_FILE;

const NOTE = {
  nl: 'Nagemaakte gegevens. Alleen de totalen van tranche 2021-I zijn openbaar: 12 aanvragen, 10 verleend, € 9,7 miljoen subsidie op € 29,1 miljoen kosten, 130 partners. De verdeling, namen, scores en teksten zijn verzonnen.',
  en: 'Made-up data. Only the totals of tranche 2021-I are public: 12 applications, 10 awarded, EUR 9.7 million subsidy on EUR 29.1 million of cost, 130 partners. The split, names, scores and texts are invented.',
};

export const RIF_2019_PROGRAMME: DemoProgramme = {
  code: 'rif-2019-2022',
  name: { nl: 'RIF mbo 2019-2022', en: 'RIF vocational education 2019-2022' },
  note: NOTE,
  // A hundred million over four years: "25 million a year" is the announced policy figure.
  totalCents: 10_000_000_000,
};

/** Three accounts wait for somebody to determine, and one has not come in. */
const HALF_DONE = { 0: 'received', 1: 'received', 2: 'received', 3: 'silent' } as const;

/** Window 2021-I under the regulation of 2019: twelve applications, ten awards. */
export function rif2021(): HistoricTranche {
  const applications = RIF_2021_FILE.applications.map(toApplication);
  return {
    name: 'RIF 2021-I',
    programme: RIF_2019_PROGRAMME,
    tranche: {
      code: 'rif-2021-1',
      scheme: 'rif',
      version: '2019',
      programme: RIF_2019_PROGRAMME.code,
      name: { nl: 'Tranche 2021-I', en: 'Tranche 2021-I' },
      opensAt: startOfDay(window.opensOn),
      closesAt: startOfDay(window.closesBefore),
      budgetLines: [
        {
          code: 'rif',
          name: { nl: 'Regionaal investeringsfonds', en: 'Regional investment fund' },
          ceilingCents: window.ceilingCents,
        },
      ],
      publicationReference: 'Nagemaakt: Stcrt. 2020, RIF 2021-I',
    },
    moments: {
      announcedAt: '2020-11-16T09:00:00Z',
      completeAt: '2021-02-08T09:30:00Z',
      assignedAt: '2021-02-15T10:00:00Z',
      scoredAt: '2021-03-08T14:00:00Z',
      rankedAt: '2021-04-12T09:15:00Z',
      decidedAt: '2021-05-11T12:40:00Z',
    },
    applications,
    afterwards: accountedFor(applications, HALF_DONE),
  };
}

function toApplication(row: Rif2021Application): DemoApplication {
  const sector = sectorOf(row.theme);
  const region = regionOf(row.region);
  const lead = schoolName(sector, region);
  return {
    title: row.title,
    theme: row.theme,
    region: row.region,
    variant: row.variant,
    lead: { name: lead, kind: 'lead-school', kvk: madeUpKvk(lead) },
    submittedAt: Temporal.Instant.from(row.submittedAt).toString(),
    startsOn: '2021-08-01',
    durationYears: row.durationYears,
    budgetCents: row.budgetCents,
    requestedCents: row.requestedCents,
    ownCashCents: row.coFinancing.ownCashCents,
    partners: row.partners.map((partner): DemoPartner => {
      const name = nameOf(partner, sector, region, `rif-2021-1/${row.number}`);
      return { ...partner, name, kvk: madeUpKvk(name) };
    }),
    scores: row.scores,
  };
}
