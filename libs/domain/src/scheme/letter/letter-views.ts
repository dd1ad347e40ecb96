import type { LetterRow } from '../../letters/index.js';
import { formatDate } from '../../term/index.js';
import type { LetterInput } from './letter-input.js';

/**
 * The intention that was sent before, with its reasons; where the decision gives the same reasons, they are not
 * said twice.
 */
export function intentionRows({
  language,
  intention,
  omissions = [],
}: LetterInput): Readonly<Record<string, readonly LetterRow[]>> {
  const reasons = intention?.reasons ?? [];
  const isSaidBelow = reasons.every((reason) => omissions.includes(reason));
  const sent = intention
    ? [{ intendedOn: formatDate(Temporal.PlainDate.from(intention.sentOn), language) }]
    : [];
  return {
    intention: sent,
    intentionReasons: isSaidBelow ? [] : reasons.map((intendedReason) => ({ intendedReason })),
  };
}

/** In the receiver's own words, paragraph by paragraph; what came in late with the day on which it did. */
export function viewsRows({
  language,
  views = '',
  lateViews = [],
}: LetterInput): Readonly<Record<string, readonly LetterRow[]>> {
  const paragraphs = views.split(/\n\s*\n/).map((each) => each.trim());
  return {
    views: paragraphs.filter((each) => each !== '').map((paragraph) => ({ paragraph })),
    lateViews: lateViews.map((late) => ({
      receivedOn: formatDate(Temporal.PlainDate.from(late.receivedOn), language),
      words: late.views,
    })),
  };
}

/** Nothing at all is something else than nothing in time. */
export function viewsFlags({ views = '', lateViews = [] }: LetterInput) {
  const isInTime = views.trim() !== '';
  return {
    hasNoViews: !isInTime && lateViews.length === 0,
    hasOnlyLateViews: !isInTime && lateViews.length > 0,
  };
}
