import type { DerivationLine } from '../../term/index.js';
import type { Text } from '../../text.js';
import type { DeadlineDefinition } from '../../workflow/index.js';
import type { Duty } from './duty.js';
import { datedDuties, type ProjectPeriod } from './duty-dates.js';
import { derivationOfDuty } from './duty-derivation.js';
import { wholeOf } from '../../procedure/index.js';
import type { SchemeVersion } from '../scheme.js';

/** A duty with a day, as a row of the file: what the letter asks is watched, not only said. */
export interface DutyDeadline {
  /** `duty:<code>:<number>`: a duty that returns every year is as many rows. */
  readonly kind: string;
  readonly article: string;
  readonly label: Text;
  /** ISO. */
  readonly dueOn: string;
  /** Why that day. */
  readonly derivation: readonly DerivationLine[];
}

const DUTY = /^duty:(.+):\d+$/;

/** Reports take weeks to write: six weeks before, and one. */
export const DUTY_REMINDERS: readonly number[] = [42, 7];

/** What the kinds of all duties begin with. */
export const DUTY_KINDS = 'duty:';

/**
 * Every day that the letter of an award names as a duty of the applicant.
 *
 * @example dutyDeadlines(rif2024.duties, period).map(({ kind }) => kind) // ['duty:start:1', …]
 */
export function dutyDeadlines(
  duties: readonly Duty[],
  period: ProjectPeriod,
): readonly DutyDeadline[] {
  return datedDuties(duties, period).flatMap(({ code, article, text, due, dueOn }) =>
    dueOn.map((day, index) => ({
      kind: `${DUTY_KINDS}${code}:${index + 1}`,
      article,
      label: shortened(text),
      dueOn: day,
      derivation: derivationOfDuty(due, period, day, article),
    })),
  );
}

/** The duty that a term of the file watches, by the kind of the term; undefined for any other term. */
export function dutyOf({ duties }: Pick<SchemeVersion, 'duties'>, kind: string): Duty | undefined {
  return duties.find(({ code }) => code === DUTY.exec(kind)?.[1]);
}

/** What the scheme says of a term by its kind: one of its workflow, or a duty after the award. */
export function deadlineDefinitionOf(
  scheme: Pick<SchemeVersion, 'workflow' | 'procedures' | 'duties'>,
  kind: string,
): DeadlineDefinition | undefined {
  const defined = wholeOf(scheme).deadlines[kind];
  if (defined) return defined;
  const duty = dutyOf(scheme, kind);
  return duty && { ...WATCHED, label: shortened(duty.text) };
}

/** The term that starts with the receipt of what a duty asks, such as that of a midterm decision. */
export function startedByReceipt(
  scheme: Pick<SchemeVersion, 'workflow' | 'procedures' | 'duties'>,
  kind: string,
): Text | null {
  const { deadlines, transitions } = wholeOf(scheme);
  const step = dutyOf(scheme, kind)?.receipt;
  const effects = step === undefined ? [] : (transitions[step]?.effects ?? []);
  const started = effects.flatMap((effect) =>
    effect.kind === 'start-deadline' ? [deadlines[effect.deadline]?.label ?? null] : [],
  );
  return started[0] ?? null;
}

/**
 * The step by which what a duty asks is recorded, where more belongs to it than the day: an account comes
 * with what was spent, so its day alone would leave the file waiting for nothing.
 */
export function stepThatRecords(
  scheme: Pick<SchemeVersion, 'workflow' | 'procedures' | 'duties'>,
  kind: string,
): Text | null {
  const duty = dutyOf(scheme, kind);
  const step = Object.entries(wholeOf(scheme).transitions).find(
    ([name, { effects }]) =>
      name !== duty?.receipt &&
      effects.some((effect) => effect.kind === 'meet-duty' && effect.duty === duty?.code),
  );
  return step?.[1].label ?? null;
}

/** A late report ends nothing by itself: it is listed, and somebody decides what follows. */
const WATCHED = {
  term: '',
  from: 'transition',
  remindDaysBefore: DUTY_REMINDERS,
  reminds: 'applicant',
  onLapse: 'list-overdue',
} as const;

/** The first sentence says what must be done; what follows when it is late stands in the letter. */
function shortened({ nl, en }: Text): Text {
  return { nl: firstSentence(nl), en: firstSentence(en) };
}

function firstSentence(text: string): string {
  return text.replace(/\.(\s.*)?$/su, '');
}
