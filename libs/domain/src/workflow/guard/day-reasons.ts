import type { RefusalReason } from '../../refusal.js';
import { formatDate } from '../../term/index.js';
import type { Text } from '../../text.js';
import type { Facts } from './facts.js';

/** Nothing where there is no day. */
export function dayInWords(day: string | undefined): Text | '' {
  if (day === undefined) return '';
  const date = Temporal.PlainDate.from(day);
  return { nl: formatDate(date, 'nl'), en: formatDate(date, 'en') };
}

/** Nothing was done yet of what is to be accounted for. */
export function notBegun(
  { article }: { readonly article: string },
  { beginsOn }: Pick<Facts, 'beginsOn'>,
): RefusalReason {
  const first = dayInWords(beginsOn ?? undefined);
  return {
    code: 'not-begun',
    article,
    text: {
      nl: `Er valt nog niets te verantwoorden${first && `: de eerste dag is ${first.nl}`}.`,
      en: `There is nothing to account for yet${first && `: the first day is ${first.en}`}.`,
    },
  };
}

/** It goes on until the end of a day. */
export function dayAhead(
  { article, question }: { readonly article: string; readonly question: string },
  { answeredDays }: Pick<Facts, 'answeredDays'>,
): RefusalReason {
  const day = dayInWords(answeredDays[question]);
  return {
    code: 'day-ahead',
    article,
    text: {
      nl: `Dit kan pas na de laatste dag die in de aanvraag staat${day && `: ${day.nl}`}.`,
      en: `This is possible only after the last day in the application${day && `: ${day.en}`}.`,
    },
  };
}

/** Up to and including its last day the receiver can still do what was agreed. */
export function projectGoesOn(
  { article }: { readonly article: string },
  { lastDayOn }: Pick<Facts, 'lastDayOn'>,
): RefusalReason {
  const day = dayInWords(lastDayOn ?? undefined);
  return {
    code: 'project-goes-on',
    article,
    text: {
      nl: `Dit kan pas na de laatste dag van het project${day && `: ${day.nl}`}. Tot en met die dag kan de ontvanger nog doen wat is afgesproken.`,
      en: `This is possible only after the last day of the project${day && `: ${day.en}`}. Up to and including that day the receiver can still do what was agreed.`,
    },
  };
}
