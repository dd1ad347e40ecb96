import type { WorkItem, WorkList } from '@tranche/contracts';
import { fill, formatDate, type Language, type Text } from '@tranche/domain';
import type { MailWords } from '../mail-words.js';

/** More than this nobody reads in a mail; the portal shows all. */
const MOST_TASKS = 40;

const SUBJECT: Text = { nl: 'Uw overzicht van {day}', en: 'Your overview of {day}' };
const NEW_ONE: Text = {
  nl: 'Er staat 1 nieuw bericht voor u klaar:',
  en: 'There is 1 new message for you:',
};
const NEW: Text = {
  nl: 'Er staan {count} nieuwe berichten voor u klaar:',
  en: 'There are {count} new messages for you:',
};
const WAITS: Text = { nl: 'Wat op u wacht:', en: 'What waits for you:' };
const UNTIL: Text = { nl: 'uiterlijk {day}', en: 'by {day}' };
const NO_DAY: Text = { nl: 'zonder laatste dag', en: 'no last day' };
const MORE: Text = { nl: 'En nog {count}:', en: 'And {count} more:' };
const REST: Text = {
  nl: 'Waar het over gaat, staat niet in deze mail. Log in om het te lezen. Besluiten en termijnen mailen wij meteen.',
  en: 'What it is about is not in this mail. Sign in to read it. Decisions and terms are mailed at once.',
};

export interface Digest {
  readonly news: number;
  readonly waits: WorkList;
  readonly today: Temporal.PlainDate;
}

/** One mail of what is new and of what waits: the task, its number and its last day, as in her calendar. */
export function digestIn(
  language: Language,
  { news, waits, today }: Digest,
  publicUrl: string,
): MailWords {
  const day = formatDate(today, language);
  const shown = waits.items.slice(0, MOST_TASKS);
  const more = waits.total - shown.length;
  const parts = [
    ...(news === 0 ? [] : [`${newsLine(language, news)}\n${publicUrl}/berichten`]),
    ...(shown.length === 0 ? [] : [WAITS[language]]),
    ...shown.map((item) => `- ${taskLine(language, item)}\n  ${publicUrl}${item.page}`),
    ...(more === 0 ? [] : [`${fill(MORE[language], { count: `${more}` })}\n${publicUrl}/`]),
    REST[language],
  ];
  return { subject: fill(SUBJECT[language], { day }), text: parts.join('\n\n') };
}

function newsLine(language: Language, count: number): string {
  return count === 1 ? NEW_ONE[language] : fill(NEW[language], { count: `${count}` });
}

function taskLine(language: Language, item: WorkItem): string {
  const { dueOn, reference, trancheName } = item;
  const until =
    dueOn === null
      ? NO_DAY[language]
      : fill(UNTIL[language], { day: formatDate(Temporal.PlainDate.from(dueOn), language) });
  return `${item.task[language]} (${reference ?? trancheName[language]}), ${until}`;
}
