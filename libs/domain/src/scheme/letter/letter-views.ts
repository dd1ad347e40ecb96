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
  waivedViews,
  lateViews = [],
}: LetterInput): Readonly<Record<string, readonly LetterRow[]>> {
  const paragraphs = views.split(/\n\s*\n/).map((each) => each.trim());
  const dated = (day: string) => formatDate(Temporal.PlainDate.from(day), language);
  const waived = views.trim() === '' && waivedViews;
  return {
    views: paragraphs.filter((each) => each !== '').map((paragraph) => ({ paragraph })),
    waivedViews: waived
      ? [{ waivedOn: dated(waived.on), waivedHow: lowerFirst(waived.how[language]) }]
      : [],
    lateViews: lateViews.map((late) => ({
      receivedOn: dated(late.receivedOn),
      words: late.views,
    })),
  };
}

/** Nothing at all is something else than nothing in time, and than to let know that there is nothing to say. */
export function viewsFlags({ views = '', waivedViews, lateViews = [] }: LetterInput) {
  const isSaid = views.trim() !== '' || waivedViews !== undefined;
  return {
    hasNoViews: views.trim() === '' && lateViews.length === 0,
    isSilent: !isSaid && lateViews.length === 0,
    hasOnlyLateViews: !isSaid && lateViews.length > 0,
  };
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
