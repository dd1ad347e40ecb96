import type { SchemeTranche } from '../../demo-tranche.js';
import { openTranche } from './open-tranche.js';

/** What a region sets itself is filled in as one region had it in 2016. */
export function technologyNetworkTranche(firstStart: Temporal.PlainDate): SchemeTranche {
  return openTranche(firstStart, {
    code: 'technology-network-demo',
    scheme: 'technology-network',
    version: '2016',
    programme: {
      code: 'technology-network',
      name: { nl: 'Netwerken wetenschap en technologie', en: 'Science and technology networks' },
      note: {
        nl: 'Nagemaakte gegevens. De maxima zijn die van één regio in 2016; het plafond en dit tijdvak zijn een voorbeeld.',
        en: 'Made-up data. The maximums are those of one region in 2016; the ceiling and this window are an example.',
      },
      totalCents: 50_000_000,
    },
    name: { nl: 'Netwerk Zeeland (voorbeeld)', en: 'Zeeland network (example)' },
    budgetLines: [
      {
        code: 'applications',
        name: { nl: 'Aanvragen', en: 'Applications' },
        ceilingCents: 50_000_000,
      },
    ],
    parameters: { region: 'Zeeland', postalAddress: 'Postbus 0, 4330 AA Middelburg' },
  });
}

export function centreOfExpertiseTranche(firstStart: Temporal.PlainDate): SchemeTranche {
  return openTranche(firstStart, {
    code: 'centre-of-expertise-demo',
    scheme: 'centre-of-expertise',
    version: '2012',
    programme: {
      code: 'centre-of-expertise',
      name: { nl: 'Centres of expertise in het hbo', en: 'Centres of expertise (hbo)' },
      note: {
        nl: 'Nagemaakte gegevens. Voor alle centres samen was er 20 miljoen per jaar, vier jaar lang; dit tijdvak is een voorbeeld.',
        en: 'Made-up data. For all centres together there was 20 million a year, for four years; this window is an example.',
      },
      totalCents: 8_000_000_000,
    },
    name: { nl: 'Centres of expertise (voorbeeld)', en: 'Centres of expertise (example)' },
    budgetLines: [
      {
        code: 'centres',
        name: { nl: 'Centres of expertise', en: 'Centres of expertise' },
        ceilingCents: 8_000_000_000,
      },
    ],
  });
}
