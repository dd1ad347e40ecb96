import {
  DUTY_KINDS,
  dueAfterReturn,
  dutchDate,
  extensionLine,
  type Return,
  type SchemeVersion,
  type Text,
} from '@tranche/domain';
import type { DeadlineRow, ReceiptEntry } from '../deadline.row.js';
import { standingOf } from '../term-of-deadline.js';

/** How a receipt is given back: since when it stood there, when it is asked again, and why. */
export interface GivingBack extends Omit<Return, 'dueOn' | 'receivedOn'> {
  /** ISO */
  readonly receivedOn: string;
  readonly article: string;
}

type Moved = Pick<DeadlineRow, 'dueOn' | 'derivation' | 'extensions'>;

/**
 * The last day of a term or a duty that runs again, with the days on which it stood as received: the same
 * by a step of the scheme and by hand.
 */
export function givenBack(scheme: SchemeVersion, row: DeadlineRow, giving: GivingBack): Moved {
  const { dueOn, derivation, extensions } = row;
  if (dueOn === null) return { dueOn, derivation, extensions };
  const { dueOn: until, ground } = dueAfterReturn({
    ...giving,
    dueOn: Temporal.PlainDate.from(dueOn),
    receivedOn: Temporal.PlainDate.from(giving.receivedOn),
  });
  return until.toString() === dueOn
    ? { dueOn, derivation, extensions }
    : movedTo(scheme, row, giving, { until, ground });
}

/**
 * Since when a receipt stood there that was written down by hand: another day of receipt, corrected
 * later, changes nothing in what its applicant thought. ISO.
 */
export function stoodSince(receipts: readonly ReceiptEntry[], endedAt: Date): string {
  const before = receipts.findLastIndex(({ metOn }) => metOn === null);
  const at = receipts[before + 1]?.at;
  const since = at === undefined ? endedAt.toTemporalInstant() : Temporal.Instant.from(at);
  return dutchDate(since).toString();
}

/** A duty keeps the day of its letter and what came on top of it; a term of the workflow is counted anew. */
function movedTo(
  scheme: SchemeVersion,
  row: DeadlineRow,
  { askedAgainOn, article }: GivingBack,
  { until, ground }: { readonly until: Temporal.PlainDate; readonly ground: Text },
): Moved {
  const { dueOn, derivation, extensions, kind } = row;
  const days = Temporal.PlainDate.from(dueOn ?? until).until(until).days;
  const entry = { days, on: askedAgainOn.toString(), ground, article };
  if (kind.startsWith(DUTY_KINDS)) {
    const line = extensionLine(until, { unit: 'days', amount: days, ground, article });
    return {
      dueOn: until.toString(),
      derivation: [...derivation, line],
      extensions: [...extensions, entry],
    };
  }
  const counted = (more: number) => {
    const all = [...extensions, { ...entry, days: days + more }];
    return { extensions: all, ...standingOf(scheme, { ...row, extensions: all }) };
  };
  const first = counted(0);
  // The last day as it stood may have been moved off a weekend, which no day that is added makes up for.
  const short = first.dueOn === null ? 0 : Temporal.PlainDate.from(first.dueOn).until(until).days;
  return short > 0 ? counted(short) : first;
}
