import type { Regulation } from '@tranche/domain';

const TITLE = 'Uitvoeringsregeling experimenten doorlopende leerlijnen vmbo-mbo 2014–2022';

/**
 * The ministerial regulation ("art. …"). It works out the order in council of the same name without
 * "Uitvoeringsregeling" (BWBR0033984), which is cited as "Besluit art. …".
 */
export const ROUTE_REGULATION: Regulation = {
  title: { nl: TITLE, en: TITLE },
  bwbId: 'BWBR0033871',
  url: 'https://wetten.overheid.nl/BWBR0033871',
};
