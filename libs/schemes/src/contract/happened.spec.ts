import { expect, it } from '@jest/globals';
import { happened, wholeOf } from '@tranche/domain';
import { CATALOGUE, ENTRIES } from '../index.js';

/** Labels that say by themselves what became so; those of one scheme alone its entry names (`labelsAsTold`). */
const NO_ORDERS: readonly string[] = [
  ...ENTRIES.flatMap(({ labelsAsTold = [] }) => labelsAsTold),
  'Beoordeling verlopen',
  'Hersteltermijn verstreken',
  'Ongewijzigd laten doorgaan',
  'Termijn voor aanvulling verstreken',
  'Termijn voor de zienswijze voorbij',
  'Terug naar de behandelaar',
  'Toestemming ingetrokken',
  'Verlening ingetrokken',
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
