import {
  cents,
  placesIn,
  type Answers,
  type ProportionalInput,
  type SchemeVersion,
} from '@tranche/domain';
import { allAnswers } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { TrancheRow } from '../../tranches/index.js';
import type { ApplicationInTranche } from './applications-in-tranche.js';
import { budgetLinesOf, ticketOf } from './line-claims.js';

/** The places everybody realised, and what there is per category: all are divided together. */
export async function proportionalInput(
  tx: Tx,
  { code, parameters }: TrancheRow,
  scheme: SchemeVersion,
  applications: readonly ApplicationInTranche[],
): Promise<ProportionalInput> {
  const rule = scheme.allocation.places;
  if (!rule) throw new Error(`${scheme.scheme} shares no places`);
  const maximum = parameters[rule.maximumPerPlaceParameter];
  const maximumPerPlaceCents = cents(typeof maximum === 'number' ? maximum : 0);
  const lines = await budgetLinesOf(tx, code, 'proportional');
  const answers = await sentAnswers(tx, code);
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

/** What each application sent last, read for the whole tranche in one statement. */
async function sentAnswers(tx: Tx, tranche: string): Promise<ReadonlyMap<string, Answers>> {
  const rows: { id: string; sections: { answers: Answers }[] }[] = await tx.query(
    `SELECT DISTINCT ON (c.application_id) c.application_id AS id, c.copy->'sections' AS sections
     FROM submission_copy c JOIN application a ON a.id = c.application_id
     WHERE a.tranche = $1 ORDER BY c.application_id, c.number DESC`,
    [tranche],
  );
  return new Map(rows.map(({ id, sections }) => [id, allAnswers(sections)]));
}
