import type { Regulation } from '@tranche/domain';

/** Keeping a benefit during training is a rule of the Werkloosheidswet, worked out in this regulation. */
export const REGULATION: Regulation = {
  title: { nl: 'Scholingsregeling WW', en: 'Scholingsregeling WW' },
  bwbId: 'BWBR0017139',
  url: 'https://wetten.overheid.nl/BWBR0017139',
};

/** Since 1 April 2016 there are two ways: without a sector plan, and with one. */
export const WITHOUT = 'without-sector-plan';
export const WITH = 'with-sector-plan';

export const ARTICLES = {
  benefit: 'WW 76',
  needed: 'art. 1(2)',
  tested: 'art. 1(1)',
  length: 'art. 2',
  otherIncome: 'art. 3',
  generalTraining: 'Regeling cofinanciering sectorplannen 2015 1.1',
  newEmployer: 'Regeling cofinanciering sectorplannen 2015 1.1, 3.4(1)',
  /** No text says it where there is no plan: Brug-WW was explained so, and we choose to hold to it. */
  newEmployerWithoutPlan: 'Keuze van dit portaal',
  inform: 'Regeling cofinanciering sectorplannen 2015 3.6(3)',
  statement: 'Regeling cofinanciering sectorplannen 2015 3.6(4)',
  guarantee: 'Regeling cofinanciering sectorplannen 2015 3.6(4)(b), 3.6(5)',
} as const;
