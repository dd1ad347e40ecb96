import { cents, placesIn, type ProportionalInput, type SchemeVersion } from '@tranche/domain';
import { sentAnswersIn, type SentApplication } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Tranche } from '../../tranches/index.js';
import { budgetLinesOf, ticketOf } from './line-claims.js';

/** The places everybody realised, and what there is per category: all are divided together. */
export async function proportionalInput(
  tx: Tx,
  { code, parameters }: Tranche,
  scheme: SchemeVersion,
  applications: readonly SentApplication[],
): Promise<ProportionalInput> {
  const rule = scheme.allocation.places;
  if (!rule) throw new Error(`${scheme.scheme} shares no places`);
  const maximum = parameters[rule.maximumPerPlaceParameter];
  const maximumPerPlaceCents = cents(typeof maximum === 'number' ? maximum : 0);
  const lines = await budgetLinesOf(tx, code, 'proportional');
  const answers = await sentAnswersIn(tx, code);
  return {
    method: 'proportional',
    categories: lines.map((line) => ({ ...line, maximumPerPlaceCents })),
    spreadsLeftOver: parameters[rule.spreadsLeftOverParameter] === true,
    claims: applications.map((each) => ({
      ticket: ticketOf(each),
      places: [...placesIn(rule, answers.get(each.id) ?? {}, parameters)],
    })),
  };
}
