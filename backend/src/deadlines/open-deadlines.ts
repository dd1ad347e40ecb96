import type { Effect } from '@tranche/domain';
import { In, IsNull } from 'typeorm';
import type { TransitionInContext } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { DeadlineRow } from './deadline.row.js';

/** An effect on a term of an application. */
interface OnDeadline {
  readonly effect: Extract<Effect, { readonly deadline: string }>;
  readonly on: TransitionInContext;
}

/** The terms that effects are about as far as they are open, in one statement. */
export async function openDeadlines(tx: Tx, list: readonly OnDeadline[]) {
  const rows = await tx.find(DeadlineRow, {
    where: {
      applicationId: In(list.map(({ on }) => on.application.id)),
      kind: In(list.map(({ effect }) => effect.deadline)),
      endedAt: IsNull(),
    },
  });
  const all = ({ effect, on }: OnDeadline) =>
    rows.filter((row) => row.applicationId === on.application.id && row.kind === effect.deadline);
  return { all, of: (each: OnDeadline): DeadlineRow | undefined => all(each)[0] };
}
