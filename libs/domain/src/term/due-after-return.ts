import type { Text } from '../text.js';
import { addDuration } from './add-duration.js';
import { formatDate } from './clock-words.js';
import { describeDuration, type Duration } from './term.js';

/** What was recorded as received on a day, and turned out not to be it later. */
export interface Return {
  /** The last day as it stood. */
  readonly dueOn: Temporal.PlainDate;
  /** From this day on whoever owes it thought that nothing more was asked. */
  readonly receivedOn: Temporal.PlainDate;
  /** The day on which it is asked again. */
  readonly askedAgainOn: Temporal.PlainDate;
  /** The least time that there is from then on, however late it came in. */
  readonly atLeast?: Duration;
  readonly because: 'mistake' | 'not-enough';
}

export interface DueAfterReturn {
  readonly dueOn: Temporal.PlainDate;
  readonly ground: Text;
}

/**
 * The last day once something is asked again: as many days remain as on the day it came in, and never
 * fewer than the least there is. What was late already stays so, unless there is such a least.
 *
 * @example due 1 July, received 1 June, asked again 10 June: 10 July
 */
export function dueAfterReturn(of: Return): DueAfterReturn {
  const { dueOn, receivedOn, askedAgainOn, atLeast, because } = of;
  const daysLeft = receivedOn.until(dueOn).days;
  const asMany = daysLeft < 0 ? dueOn : latest(dueOn, askedAgainOn.add({ days: daysLeft }));
  const least = atLeast && addDuration(askedAgainOn, atLeast);
  return least && Temporal.PlainDate.compare(least, asMany) > 0
    ? { dueOn: least, ground: leastInWords(atLeast, askedAgainOn) }
    : { dueOn: asMany, ground: GROUNDS[because] };
}

function leastInWords(atLeast: Duration, from: Temporal.PlainDate): Text {
  const { nl, en } = describeDuration(atLeast);
  return {
    nl: `ten minste ${nl} vanaf ${formatDate(from, 'nl')}`,
    en: `at least ${en} from ${formatDate(from, 'en')}`,
  };
}

function latest(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}

const GROUNDS: Readonly<Record<Return['because'], Text>> = {
  mistake: {
    nl: 'de dagen dat hier stond dat het binnen was',
    en: 'the days on which it said here that it had come in',
  },
  'not-enough': {
    nl: 'de dagen dat het stuk ter beoordeling lag',
    en: 'the days on which what was sent was looked at',
  },
};
