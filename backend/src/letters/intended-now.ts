import type { IntendedView } from '@tranche/contracts';
import { intendedIn, intentionsBefore, wholeOf } from '@tranche/domain';
import { runningStates, type AccessibleApplication } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import type { LetterRow } from './letter.row.js';

/**
 * What is intended on an application and not decided yet, in the main procedure and in those beside it: by the
 * letter that was sent last about it.
 *
 * @param letters in their order
 */
export async function intendedNow(
  tx: Tx,
  { application, scheme }: AccessibleApplication,
  letters: readonly LetterRow[],
): Promise<IntendedView[]> {
  const running = await runningStates(tx, { application, scheme });
  const { transitions } = wholeOf(scheme);
  return [[null, application.state] as const, ...Object.entries(running)].flatMap(
    ([procedure, state]) => {
      const kinds = intentionsBefore(transitions, state);
      const sent = letters.findLast(({ kind }) => kinds.includes(kind));
      if (!sent?.input || !sent.renderedAt) return [];
      const intended = intendedIn(scheme, sent.kind, sent.input);
      if (!intended) return [];
      const { said, words, amountCents } = intended;
      const letter = { letterId: sent.id, sentAt: sent.renderedAt.toISOString() };
      return [{ procedure, ...letter, amountCents, said: [...said], words: [...words] }];
    },
  );
}
