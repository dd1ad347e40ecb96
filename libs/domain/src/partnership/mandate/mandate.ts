import { dutchDate } from '../../term/index.js';
import { actsOf, FILE_ACTS, type ColleagueStanding, type FileAct } from '../colleague.js';
import { ACTS_OF_PURPOSE, MANDATE_PURPOSES, type MandatePurpose } from './mandate-purpose.js';

/** Our own choice: a mandate is for work that can be foreseen, and a mistyped year is seen. */
export const MANDATE_YEARS = 5;

/** Whose mandate ended by itself reads the application for so long: to see and copy what she did. Our own choice. */
export const READS_AFTER_DAYS = 30;

/** A mandate that was accepted, by its days; both of them count, in the Netherlands. */
export interface Mandate {
  readonly purposes: readonly MandatePurpose[];
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly isWithdrawn: boolean;
}

/** A mandate that was given, whatever its receiver said. */
export interface OfferedMandate extends Mandate {
  readonly answer: 'accepted' | 'declined' | null;
}

export const MANDATE_STANDINGS = [
  'offered',
  'declined',
  'coming',
  'in-force',
  'ended',
  'withdrawn',
] as const;

export type MandateStanding = (typeof MANDATE_STANDINGS)[number];

/** Where a mandate stands on a day; what was withdrawn stays so, and what nobody took up ends as well. */
export function mandateStanding(
  { answer, isWithdrawn, from, until }: OfferedMandate,
  today: Temporal.PlainDate,
): MandateStanding {
  if (isWithdrawn) return 'withdrawn';
  if (answer === 'declined') return 'declined';
  if (Temporal.PlainDate.compare(today, until) > 0) return 'ended';
  if (answer === null) return 'offered';
  return Temporal.PlainDate.compare(today, from) < 0 ? 'coming' : 'in-force';
}

/** As {@link mandateStanding}, at a moment: days begin and end at midnight in the Netherlands. */
export function mandateStandingAt(mandate: OfferedMandate, at: Temporal.Instant): MandateStanding {
  return mandateStanding(mandate, dutchDate(at));
}

/** What somebody may do for an organisation, and for what she may bind it. */
export interface Powers {
  readonly acts: readonly FileAct[];
  readonly signs: readonly MandatePurpose[];
}

/**
 * What a role and mandates let somebody do on a day. Who acts for the organisation by the register needs
 * no mandate. To anybody else who was given one it is what she signs by, whatever her role: outside its
 * days, and for what it is not for, she does not bind the organisation (BW 3:60, 3:72). Whoever never was
 * given one goes by her role.
 */
export function powersOf(
  standing: ColleagueStanding,
  mandates: readonly Mandate[],
  today: Temporal.PlainDate,
): Powers {
  const ofRole = actsOf(standing);
  if (standing.isRepresentative || mandates.length === 0) {
    return { acts: ofRole, signs: ofRole.includes('sign') ? MANDATE_PURPOSES : [] };
  }
  const inForce = mandates.filter((each) => accepted(each, today) === 'in-force');
  const signs = MANDATE_PURPOSES.filter((purpose) =>
    inForce.some(({ purposes }) => purposes.includes(purpose)),
  );
  const acts = new Set<FileAct>([
    ...ofRole.filter((act) => act !== 'sign'),
    ...signs.flatMap((purpose) => ACTS_OF_PURPOSE[purpose]),
    ...(mandates.some((each) => isReadWith(each, today)) ? (['read'] as const) : []),
  ]);
  return { acts: FILE_ACTS.filter((act) => acts.has(act)), signs };
}

/** The last day on which whoever had the mandate reads what it was about. */
export function readsUntil({ until }: Pick<Mandate, 'until'>): Temporal.PlainDate {
  return until.add({ days: READS_AFTER_DAYS });
}

/**
 * Whether a mandate for all applications of an organisation is about one that was begun at this moment:
 * what was begun after its last day is none of hers, however long she reads the others.
 */
export function coversBegun({ until }: Pick<Mandate, 'until'>, begunAt: Temporal.Instant): boolean {
  return Temporal.PlainDate.compare(dutchDate(begunAt), until) <= 0;
}

/** Mandates by how much they say about what somebody may do: in force, to come, over; each the longest first. */
export function nearestFirst<Held extends Mandate>(
  mandates: readonly Held[],
  today: Temporal.PlainDate,
): readonly Held[] {
  const ORDER: readonly MandateStanding[] = ['in-force', 'coming', 'ended', 'withdrawn'];
  return mandates.toSorted(
    (one, other) =>
      ORDER.indexOf(accepted(one, today)) - ORDER.indexOf(accepted(other, today)) ||
      Temporal.PlainDate.compare(other.until, one.until),
  );
}

export const MANDATE_REMINDERS = ['two-weeks', 'last-day'] as const;

/** That a mandate is about to end, two weeks and one day before its last day. */
export type MandateReminder = (typeof MANDATE_REMINDERS)[number];

/**
 * What has to be said on a day of a mandate that ends by itself; of two the latest. One that lasts no longer
 * than that was given with its last day in sight: nothing is said again. Our own choice.
 */
export function mandateReminder(
  mandate: OfferedMandate,
  today: Temporal.PlainDate,
): MandateReminder | null {
  if (!['in-force', 'coming'].includes(mandateStanding(mandate, today))) return null;
  const isDue = (days: number) => {
    const from = mandate.until.subtract({ days });
    const isLonger = Temporal.PlainDate.compare(mandate.from, from) < 0;
    return isLonger && Temporal.PlainDate.compare(today, from) >= 0;
  };
  if (isDue(1)) return 'last-day';
  return isDue(14) ? 'two-weeks' : null;
}

/** What is wrong with the days of a mandate that is given; null where nothing is. */
export function mandateDaysWrong(
  { from, until }: Pick<Mandate, 'from' | 'until'>,
  today: Temporal.PlainDate,
): 'in-the-past' | 'ends-before-it-begins' | 'too-long' | null {
  if (Temporal.PlainDate.compare(from, today) < 0) return 'in-the-past';
  if (Temporal.PlainDate.compare(until, from) < 0) return 'ends-before-it-begins';
  const latest = from.add({ years: MANDATE_YEARS });
  return Temporal.PlainDate.compare(until, latest) > 0 ? 'too-long' : null;
}

/** What a step that binds an applicant is for; the authority's steps are none of it. */
export interface BindingStep {
  /** Sends the form. */
  readonly isSending: boolean;
  readonly isWithdrawal: boolean;
  readonly isOfViews: boolean;
  /** The application was sent before. */
  readonly wasSent: boolean;
}

export function purposeOfStep(step: BindingStep): MandatePurpose {
  if (step.isOfViews) return 'views';
  if (step.isWithdrawal) return 'submit';
  return step.isSending && !step.wasSent ? 'submit' : 'answers';
}

function accepted(mandate: Mandate, today: Temporal.PlainDate): MandateStanding {
  return mandateStanding({ ...mandate, answer: 'accepted' }, today);
}

function isReadWith(mandate: Mandate, today: Temporal.PlainDate): boolean {
  const standing = accepted(mandate, today);
  if (standing !== 'ended') return standing === 'in-force';
  return Temporal.PlainDate.compare(today, readsUntil(mandate)) <= 0;
}
