import { expect, it } from '@jest/globals';
import { happened, wholeOf } from '@tranche/domain';
import { CATALOGUE } from '../index.js';

/** Labels that say by themselves what became so. */
const NO_ORDERS: readonly string[] = [
  'Beantwoord',
  'Beoordeling verlopen',
  'Gestopt na de midtermreview',
  'Hersteltermijn verstreken',
  'Ja, wij spreken af',
  'Nee, het lukt niet',
  'Ongewijzigd laten doorgaan',
  'Studie afgerond',
  'Studie met beurs afgerond',
  'Subsidie beëindigd',
  'Termijn voor aanvulling verstreken',
  'Termijn voor de zienswijze voorbij',
  'Terug naar de behandelaar',
  'Toestemming ingetrokken',
  'Verlening ingetrokken',
  'Vervangen door een nieuwe aanvraag',
];

it('no step of a scheme stands as an order in the history of an application', () => {
  const labels = CATALOGUE.flatMap((scheme) =>
    Object.values(wholeOf(scheme).transitions).map(({ label }) => label),
  );
  const orders = labels
    .filter((label) => happened(label).nl === label.nl)
    .map(({ nl }) => nl)
    .filter((nl) => !NO_ORDERS.includes(nl) && !/herzien$/.test(nl));
  expect([...new Set(orders)]).toEqual([]);
});
