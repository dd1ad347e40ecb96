import { divisionFigures, placesOf, type DivisionFigures } from '../../allocation/index.js';
import {
  latestSubmissions,
  recordedInputs,
  recordedSteps,
  stepsTaken,
  type Submission,
  type TransitionInContext,
} from '../../applications/index.js';
import { advicesOf, assessmentsByScheme } from '../../assessment/index.js';
import { termsOf } from '../../deadlines/index.js';
import { decisionsInForce, replacedDecisions } from '../../decisions/index.js';
import { organisationsOf, peopleOf } from '../../identity/index.js';
import { partnersOf } from '../../partnerships/index.js';
import { determinationsOf } from '../../payments/index.js';
import type { Tx } from '../../platform/database/index.js';
import { budgetLinesIn } from '../../tranches/index.js';
import { intentionsOf } from './intention-for.js';
import { runsByTranche } from './runs-by-tranche.js';

/** Everything letters may speak of, read for a list of applications that names each once. */
export type RowsForLetters = Awaited<ReturnType<typeof rowsForLetters>>;

/** In as many statements for many applications as for one; as it stands in the deciding transaction. */
export async function rowsForLetters(tx: Tx, list: readonly TransitionInContext[]) {
  const applications = list.map(({ application }) => application);
  const ids = applications.map(({ id }) => id);
  const standings = await assessmentsByScheme(tx, list);
  const places = await placesOf(tx, applications);
  return {
    submissionOf: await submissions(tx, applications),
    standings,
    advices: await advicesOf(tx, standings),
    stepsOf: await stepsTaken(tx, ids),
    decisions: await decisionsInForce(tx, ids),
    replaced: new Map((await replacedDecisions(tx, ids)).map((row) => [row.id, row])),
    determinations: await determinationsOf(tx, ids),
    partnersOf: await partnersOf(tx, ids),
    terms: await termsOf(tx, ids),
    recordedOf: await recordedInputs(tx, list),
    stepsRecordedOn: await recordedSteps(tx, list),
    places,
    intentions: await intentionsOf(tx, list),
    figures: await figuresOf(
      tx,
      [...places.values()].map(({ run }) => run),
    ),
    runs: await runsByTranche(tx, list),
    lines: await budgetLinesIn(tx, distinct(applications, 'tranche')),
    organisations: await organisationsOf(tx, distinct(applications, 'leadOrganisationId')),
    people: await peopleOf(tx, [
      ...distinct(applications, 'applicantPersonId'),
      ...distinct(list, 'personId'),
    ]),
  };
}

/** What was sent last: letters speak of what was received, not of what stands in the form today. */
async function submissions(
  tx: Tx,
  applications: readonly { readonly id: string; readonly reference: string }[],
): Promise<(id: string) => Submission> {
  const sent = await latestSubmissions(
    tx,
    applications.map(({ id }) => id),
  );
  const never = applications.find(({ id }) => !sent.has(id));
  return (id) => {
    const submission = sent.get(id);
    if (submission) return submission;
    throw new Error(
      `${never?.reference ?? id} was never submitted: there is nothing to write about`,
    );
  };
}

/** There is one run for a whole list, as a rule. */
async function figuresOf(
  tx: Tx,
  runs: readonly string[],
): Promise<ReadonlyMap<string, DivisionFigures>> {
  const figures = new Map<string, DivisionFigures>();
  for (const run of new Set(runs)) figures.set(run, await divisionFigures(tx, run));
  return figures;
}

function distinct<Key extends string>(
  rows: readonly { readonly [key in Key]: string | null }[],
  key: Key,
): string[] {
  return [...new Set(rows.flatMap((row) => row[key] ?? []))];
}
