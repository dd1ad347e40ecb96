import { In } from 'typeorm';
import { divisionFigures, placesOf, type DivisionFigures } from '../../allocation/index.js';
import {
  latestSubmissions,
  recordedInputs,
  type SubmissionCopyRow,
  type TransitionInContext,
} from '../../applications/index.js';
import { advicesOf, assessmentsByScheme } from '../../assessment/index.js';
import { DeadlineRow } from '../../deadlines/index.js';
import { decisionsInForce, replacedDecisions } from '../../decisions/index.js';
import { OrganisationRow, PersonRow } from '../../identity/index.js';
import { PartnerRow } from '../../partnerships/index.js';
import { DeterminationRow } from '../../payments/index.js';
import type { Tx } from '../../platform/database/index.js';
import { BudgetLineRow } from '../../tranches/index.js';
import { recordedSteps } from './recorded-steps.js';
import { runsByTranche } from './runs-by-tranche.js';

/** Everything letters may speak of, read for a list of applications that names each once. */
export type RowsForLetters = Awaited<ReturnType<typeof rowsForLetters>>;

/** In as many statements for many applications as for one; as it stands in the deciding transaction. */
export async function rowsForLetters(tx: Tx, list: readonly TransitionInContext[]) {
  const applications = list.map(({ application }) => application);
  const ids = applications.map(({ id }) => id);
  const applicationId = In(ids);
  const standings = await assessmentsByScheme(tx, list);
  const places = await placesOf(tx, applications);
  return {
    submissionOf: await submissions(tx, applications),
    standings,
    advices: await advicesOf(tx, standings),
    stepsOf: await stepsTaken(tx, ids),
    decisions: await decisionsInForce(tx, ids),
    replaced: new Map((await replacedDecisions(tx, ids)).map((row) => [row.id, row])),
    determinations: byApplication(await tx.findBy(DeterminationRow, { applicationId })),
    partners: Map.groupBy(await tx.findBy(PartnerRow, { applicationId }), idOf),
    terms: Map.groupBy(await tx.findBy(DeadlineRow, { applicationId }), idOf),
    recordedOf: await recordedInputs(tx, ids),
    stepsRecordedOn: await recordedSteps(tx, list),
    places,
    figures: await figuresOf(
      tx,
      [...places.values()].map(({ run }) => run),
    ),
    runs: await runsByTranche(tx, list),
    lines: await tx.findBy(BudgetLineRow, { tranche: In(distinct(applications, 'tranche')) }),
    organisations: byId(
      await tx.findBy(OrganisationRow, { id: In(distinct(applications, 'leadOrganisationId')) }),
    ),
    people: byId(
      await tx.findBy(PersonRow, {
        id: In([...distinct(applications, 'applicantPersonId'), ...distinct(list, 'personId')]),
      }),
    ),
  };
}

/** What was sent last: letters speak of what was received, not of what stands in the form today. */
async function submissions(
  tx: Tx,
  applications: readonly { readonly id: string; readonly reference: string }[],
): Promise<(id: string) => SubmissionCopyRow> {
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

async function stepsTaken(
  tx: Tx,
  ids: readonly string[],
): Promise<(id: string) => readonly string[]> {
  const rows: { id: string; steps: string[] }[] = await tx.query(
    `SELECT application_id AS id, array_agg(DISTINCT transition) AS steps FROM application_event
     WHERE application_id = ANY($1::uuid[]) GROUP BY application_id`,
    [ids],
  );
  const steps = new Map(rows.map((row) => [row.id, row.steps]));
  return (id) => steps.get(id) ?? [];
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

function idOf({ applicationId }: { readonly applicationId: string }): string {
  return applicationId;
}

function byApplication<Row extends { readonly applicationId: string }>(rows: readonly Row[]) {
  return new Map(rows.map((row) => [row.applicationId, row]));
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]) {
  return new Map(rows.map((row) => [row.id, row]));
}

function distinct<Key extends string>(
  rows: readonly { readonly [key in Key]: string | null }[],
  key: Key,
): string[] {
  return [...new Set(rows.flatMap((row) => row[key] ?? []))];
}
