import type { SchemeTranche } from '../../demo-tranche.js';
import { offerFiles } from './offers.js';
import { openTranche } from './open-tranche.js';

/** The digital counter: offers of providers, and schools that ask for them. */
export function courseOfferTranche(firstStart: Temporal.PlainDate): SchemeTranche {
  return openTranche(firstStart, {
    code: 'course-offer-demo',
    scheme: 'course-offer',
    version: '2016',
    programme: {
      code: 'course-offer',
      name: { nl: 'Digitaal loket techniekaanbod', en: 'Digital counter for technology offers' },
      note: {
        nl: 'Nagemaakte gegevens. De Minizonnebootrace in Vlissingen is een gepubliceerd voorbeeld; het andere aanbod en de aanbieders zijn verzonnen.',
        en: 'Made-up data. The Minizonnebootrace in Vlissingen is a published example; the other offers and the providers are invented.',
      },
      totalCents: 0,
    },
    name: { nl: 'Techniekaanbod (voorbeeld)', en: 'Technology offers (example)' },
    budgetLines: [
      { code: 'offers', name: { nl: 'Vraag en aanbod', en: 'Demand and supply' }, ceilingCents: 0 },
    ],
    files: offerFiles(firstStart),
  });
}
