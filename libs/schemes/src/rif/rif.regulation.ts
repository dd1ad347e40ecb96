import type { Regulation } from '@tranche/domain';

function regulation(nl: string, bwbId: string): Regulation {
  return { title: { nl, en: nl }, bwbId, url: `https://wetten.overheid.nl/${bwbId}` };
}

/** Regulations are cited by their Dutch title in every language. */
export const REGULATION_2014 = regulation(
  'Regeling regionaal investeringsfonds mbo',
  'BWBR0035054',
);

export const REGULATION_2019 = regulation(
  'Regeling regionaal investeringsfonds mbo 2019–2022',
  'BWBR0041553',
);

export const REGULATION_2024 = regulation(
  'Regeling regionaal investeringsfonds mbo 2024–2027',
  'BWBR0048883',
);
