import { assertNever } from '@tranche/domain';
import type { Delivery } from '../../platform/mail/index.js';
import type { MailRow, TryState } from './mail.row.js';

const MINUTE_MS = 60_000;
/** Two days, with the pauses below: a mail server that is away for a weekend loses nothing. */
const MOST_TRIES = 14;
/** A mail that may have arrived is sent once more, with the same identifier, and then no more. */
const MOST_UNSURE = 2;
/** A server that fell silent is left alone for a while. */
const PAUSE_WHEN_UNSURE_MS = 15 * MINUTE_MS;
const LONGEST_PAUSE_MS = 6 * 60 * MINUTE_MS;
/** Longer than any call lasts: who still has not written down an outcome has died. */
export const SENDING_MS = 5 * MINUTE_MS;

type Counts = Pick<MailRow, 'tries' | 'unsure'>;

interface Standing extends Counts {
  readonly state: TryState;
  readonly nextTryAt: Date | null;
}

/** Where something to send stands before its first try. */
export function untried(now: Date): Standing {
  return { state: 'waiting', tries: 0, unsure: 0, nextTryAt: now };
}

/** Where a mail stands before a try; `given-up` when it may have arrived too often already. */
export function beforeTry(
  { state, tries, unsure }: Pick<MailRow, 'state'> & Counts,
  now: number,
): Standing {
  // The process died between the call and its record: the mail may have gone out.
  const doubts = state === 'sending' ? unsure + 1 : unsure;
  if (doubts >= MOST_UNSURE) return { state: 'given-up', tries, unsure: doubts, nextTryAt: null };
  const nextTryAt = new Date(now + SENDING_MS);
  return { state: 'sending', tries: tries + 1, unsure: doubts, nextTryAt };
}

/** Where a mail stands after a try. */
export function afterTry({ tries, unsure }: Counts, { outcome }: Delivery, now: number): Standing {
  switch (outcome) {
    case 'sent':
    case 'refused':
      return { state: outcome, tries, unsure, nextTryAt: null };
    case 'failed':
      return again({ tries, unsure }, now + pauseAfter(tries));
    case 'unsure':
      return again({ tries, unsure: unsure + 1 }, now + PAUSE_WHEN_UNSURE_MS);
    default:
      return assertNever(outcome);
  }
}

function again(counts: Counts, at: number): Standing {
  const isEnough = counts.tries >= MOST_TRIES || counts.unsure >= MOST_UNSURE;
  return isEnough
    ? { ...counts, state: 'given-up', nextTryAt: null }
    : { ...counts, state: 'waiting', nextTryAt: new Date(at) };
}

function pauseAfter(tries: number): number {
  return Math.min(MINUTE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS);
}
