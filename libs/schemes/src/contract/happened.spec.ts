import { expect, it } from '@jest/globals';
import { happened } from '@tranche/domain';
import { CATALOGUE } from '../index.js';

/** Labels that say by themselves what became so. */
const NO_ORDERS: readonly string[] = [
  'Beantwoord',
  'Beoordeling verlopen',
  'Hersteltermijn verstreken',
  'Ja, wij spreken af',
  'Nee, het lukt niet',
  'Ongewijzigd laten doorgaan',
  'Studie afgerond',
  'Studie met beurs afgerond',
  'Termijn voor aanvulling verstreken',
  'Termijn voor de zienswijze voorbij',
  'Terug naar de behandelaar',
  'Toestemming ingetrokken',
  'Verlening ingetrokken',
  'Vervangen door een nieuwe aanvraag',
];

it('no step of a scheme stands as an order in the history of an application', () => {
  const labels = CATALOGUE.flatMap(({ workflow }) =>
    Object.values(workflow.transitions).map(({ label }) => label),
  );
  const orders = labels
    .filter((label) => happened(label).nl === label.nl)
    .map(({ nl }) => nl)
    .filter((nl) => !NO_ORDERS.includes(nl) && !/herzien$/.test(nl));
  expect([...new Set(orders)]).toEqual([]);
});
