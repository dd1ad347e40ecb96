import type { Unit } from '../../money/index.js';
import type { RefusalReason } from '../../refusal.js';
import type { Text } from '../../text.js';

/**
 * Everything a guard may look at, judged beforehand by the parts that know: the form, the bands, the
 * clock, the allocation. Guards only ask; they never compute or fetch.
 */
export interface Facts {
  readonly window: 'before' | 'open' | 'after';
  /** The window in words, for the sentence that says why not. */
  readonly windowText: Text;
  readonly problems: {
    readonly answers: readonly RefusalReason[];
    readonly partnership: readonly RefusalReason[];
    readonly coFinancing: readonly RefusalReason[];
    readonly documents: readonly RefusalReason[];
    /** Applications this applicant already made, where a limit holds. */
    readonly limits: readonly RefusalReason[];
  };
  readonly variant: string;
  readonly deadlines: Readonly<Record<string, DeadlineStanding>>;
  /** The last day of each term that has one, ISO. */
  readonly deadlineDays: Readonly<Record<string, string>>;
  /** The day on which each term first began, ISO. */
  readonly termStarts: Readonly<Record<string, string>>;
  /** The applicant has been given a repair term at least once (Awb 4:5). */
  readonly repairOffered: boolean;
  /** The record leads to less, by what the receiver did not say itself. */
  readonly isAccountDisputed: boolean;
  /** An officer recorded that not all was done, and the receiver did not say so itself. */
  readonly isHeldUndone: boolean;
  /** What was recorded leads to less than was awarded. */
  readonly isLowerThanAwarded: boolean;
  /** The amount that was announced last and what it would become now; null where none was announced. */
  readonly hearing: HearingFacts | null;
  readonly assessment: AssessmentFacts;
  readonly allocation: AllocationFacts | null;
  /** What is asked and left, in cents or places: see its unit. */
  readonly requestedCents: number;
  readonly freeCents: number;
  readonly unit: Unit;
  /** Who performed which transition before, by actor id. */
  readonly performedBy: Readonly<Record<string, readonly string[]>>;
  /** The state of the main procedure that the file left for the one it is in; null before the first step. */
  readonly cameFrom: string | null;
  /** Every state that the main procedure came into. */
  readonly passedStates: readonly string[];
  /** On which day a transition was last performed, ISO. */
  readonly performedOn: Readonly<Record<string, string>>;
  /** The Dutch date on which the application came in, ISO; null before that. */
  readonly submittedOn: string | null;
  /** The first day of what is applied for, ISO; null where the form asks none. */
  readonly beginsOn: string | null;
  /** The last day of the project, earlier where the award ended before it, ISO; null for what is no project. */
  readonly lastDayOn: string | null;
  /** The days that were sent in, ISO, by the question they answer. */
  readonly answeredDays: Readonly<Record<string, string>>;
  /** The Dutch date, ISO. */
  readonly today: string;
}

/** Cents. */
export interface HearingFacts {
  readonly announcedCents: number;
  readonly amountCents: number;
  /** It would be lower on another ground than the receiver was heard about (Awb 4:46(2)). */
  readonly isOnOtherGround: boolean;
}

export type DeadlineStanding = 'none' | 'running' | 'suspended' | 'lapsed' | 'ended';

export interface AssessmentFacts {
  readonly required: number;
  readonly assigned: number;
  readonly submitted: number;
  readonly outcome: 'unknown' | 'sufficient' | 'near-miss' | 'insufficient';
  /** Labels of the criteria that are not sufficient. */
  readonly insufficient: readonly Text[];
  /** The near-miss supplement has been used: it is offered once. */
  readonly nearMissUsed: boolean;
  /** The committee has laid down its advice, with a reason for every criterion. */
  readonly isAdvised: boolean;
}

export type AllocationOutcome = 'award' | 'reject-quality' | 'reject-ceiling';

export interface AllocationFacts {
  readonly outcome: AllocationOutcome;
  readonly cents: number;
}

/** Facts of an application about which nothing is known yet. */
export const NO_FACTS: Facts = {
  window: 'before',
  windowText: { nl: '', en: '' },
  problems: { answers: [], partnership: [], coFinancing: [], documents: [], limits: [] },
  variant: '',
  deadlines: {},
  deadlineDays: {},
  termStarts: {},
  repairOffered: false,
  isAccountDisputed: false,
  isHeldUndone: false,
  isLowerThanAwarded: false,
  hearing: null,
  assessment: {
    required: 0,
    assigned: 0,
    submitted: 0,
    outcome: 'unknown',
    insufficient: [],
    nearMissUsed: false,
    isAdvised: false,
  },
  allocation: null,
  requestedCents: 0,
  freeCents: 0,
  unit: 'euro',
  performedBy: {},
  cameFrom: null,
  passedStates: [],
  performedOn: {},
  submittedOn: null,
  beginsOn: null,
  lastDayOn: null,
  answeredDays: {},
  today: '',
};
