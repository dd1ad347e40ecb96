import {
  dutchDate,
  intentionsBefore,
  reasonsGiven,
  wholeOf,
  type LetterInput,
} from '@tranche/domain';
import type { TransitionInContext } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { LetterRow } from '../letter.row.js';

/** A letter that was sent before, as far as another can speak of it. */
export type EarlierLetter = Pick<LetterRow, 'applicationId' | 'kind' | 'composedAt' | 'input'>;

/** The intentions that these steps may follow on, oldest first, by application: in one statement. */
export async function intentionsOf(
  tx: Tx,
  list: readonly TransitionInContext[],
): Promise<ReadonlyMap<string, readonly EarlierLetter[]>> {
  const kinds = [...new Set(list.flatMap(intentionKinds))];
  if (kinds.length === 0) return new Map();
  const rows: EarlierLetter[] = await tx.query(
    `SELECT application_id AS "applicationId", kind, composed_at AS "composedAt", input
     FROM letter WHERE application_id = ANY($1::uuid[]) AND kind = ANY($2::text[])
     ORDER BY event_number`,
    [list.map(({ application }) => application.id), kinds],
  );
  return Map.groupBy(rows, ({ applicationId }) => applicationId);
}

/** The one that was sent last counts: what was announced anew is what somebody was heard about. */
export function intentionFor(
  on: TransitionInContext,
  { intentions }: { readonly intentions: ReadonlyMap<string, readonly EarlierLetter[]> },
): Pick<LetterInput, 'intention'> {
  const kinds = intentionKinds(on);
  const sent = (intentions.get(on.application.id) ?? []).findLast(({ kind }) =>
    kinds.includes(kind),
  );
  if (!sent) return {};
  const sentOn = dutchDate(sent.composedAt.toTemporalInstant()).toString();
  return { intention: { sentOn, reasons: reasonsGiven(on.scheme, sent.input ?? {}) } };
}

function intentionKinds({ scheme, event }: TransitionInContext): readonly string[] {
  return intentionsBefore(wholeOf(scheme).transitions, event.from);
}
