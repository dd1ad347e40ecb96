import type { Role } from '../access.js';
import type { Field } from '../form/index.js';
import type { Text } from '../text.js';
import type { Guard } from './guard/guard.js';
import type { StateMeaning, TransitionStep } from './step/step.js';

/**
 * The life of an application as data: its states, the transitions between them, and what each sets in
 * motion. The decision, the button, the "why not" sentence, the diagram and the tests follow from it.
 */
export interface WorkflowDefinition {
  readonly initial: string;
  readonly states: Readonly<Record<string, StateDefinition>>;
  readonly transitions: Readonly<Record<string, TransitionDefinition>>;
  readonly deadlines: Readonly<Record<string, DeadlineDefinition>>;
}

/** The part of the journey a state belongs to, for timelines and lists. */
export type Phase = 'draft' | 'intake' | 'assessment' | 'decision' | 'execution' | 'closed';

/** The phases in which the applicant still waits for a decision. */
export const UNDECIDED_PHASES: readonly Phase[] = ['draft', 'intake', 'assessment', 'decision'];

/** Whether an application in this state, which a workflow may not know any more, awaits a decision. */
export function isUndecided(
  { states }: Pick<WorkflowDefinition, 'states'>,
  state: string,
): boolean {
  const phase = states[state]?.phase;
  return phase !== undefined && UNDECIDED_PHASES.includes(phase);
}

export interface StateDefinition {
  readonly phase: Phase;
  /** Staff and applicants may call one state by different names; a future name is not a promise. */
  readonly label: { readonly applicant: Text; readonly staff: Text };
  /** Name of the deadline that ends this state at the latest, or an explicit `none`. */
  readonly deadline: string;
  /** What it is to the engine and the screens, where they must know. */
  readonly means?: StateMeaning;
  /** Nothing more happens in this workflow, unless a transition reopens it. */
  readonly final?: true;
}

export interface TransitionDefinition {
  readonly from: readonly string[];
  readonly to: string;
  readonly by: readonly Role[];
  readonly label: Text;
  /** What it is called where it was taken already, and puts right what was recorded by it. */
  readonly labelAgain?: Text;
  /** What it is to the engine and the screens, where they must know. */
  readonly step?: TransitionStep;
  /** A step of the administration that says nothing to the applicant, or would tell too much too early. */
  readonly isInternal?: true;
  /** The event in the past tense, as it stands in the history of the application. */
  readonly event: string;
  readonly guard: Guard;
  readonly effects: readonly Effect[];
  /** Asked before it is carried out, because it cannot be taken back. */
  readonly confirm?: Text;
  /** The person must say why; the words go into the letter, not into the event. */
  readonly motivation?: 'required';
  /** The steps that propose it: their words are offered to whoever decides, to keep or to change. */
  readonly proposedBy?: readonly string[];
  /** It goes on from where all was over, as a revision does (Awb 4:49). */
  readonly reopens?: true;
  /** What the person must fill in, such as the realised cost; kept beside the event, not in it. */
  readonly asks?: readonly Field[];
}

/**
 * What a term is counted from, whenever it starts to run: an award can start a term that is counted
 * from the end of the project, from a day in the answers, or from a day that is recorded with the
 * step. After a term that lapsed comes the term that is counted from its last day, on whatever day
 * the lapse is seen.
 */
export type DeadlineStart =
  | 'window-closing'
  | 'transition'
  | 'project-end'
  | { readonly answer: string }
  | { readonly recorded: string }
  | { readonly after: string };

/** A term that binds somebody, as a row with a job. */
export interface DeadlineDefinition {
  readonly label: Text;
  /** Name of the term in the scheme version. */
  readonly term: string;
  /** What the term is counted from. */
  readonly from: DeadlineStart;
  /** Whole days before the end at which somebody is reminded. */
  readonly remindDaysBefore: readonly number[];
  readonly reminds: Role;
  /**
   * The transition the actor `system` performs when it lapses; `list-overdue` only shows it, and with
   * `close` it is over without anybody being late: what it allowed cannot be done any more.
   */
  readonly onLapse: string;
}

/** What became of an application, as the decision on it says. */
export type DecisionOutcome =
  'awarded' | 'approved' | 'rejected' | 'rejected-quality' | 'rejected-ceiling';

/** Which answers a permission is made of, by the name of the field. */
export interface PermissionFields {
  readonly holder: string;
  readonly employer: string;
  readonly course: string;
  readonly hoursPerWeek: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What a transition sets in motion: always data, carried out by the use case and the worker. */
export type Effect =
  | { readonly kind: 'freeze-submission' }
  /** What was typed since the last sending counts for nothing. */
  | { readonly kind: 'restore-submission' }
  | { readonly kind: 'start-deadline'; readonly deadline: string }
  | { readonly kind: 'end-deadline'; readonly deadline: string }
  | { readonly kind: 'suspend-deadline'; readonly deadline: string; readonly article: string }
  | { readonly kind: 'resume-deadline'; readonly deadline: string }
  /** The step that led here was a mistake: what it suspended did not stand still, what it ended runs on. */
  | { readonly kind: 'restore-deadline'; readonly deadline: string }
  /**
   * What the step that led here recorded as received is owed again. The terms that it ended and the duty
   * that it met run on, without the days since the receipt, and at least for the term given. Of a mistake
   * the applicant is told with the reason; that something is not enough is for a letter to say.
   */
  | {
      readonly kind: 'take-back-receipt';
      readonly because: 'mistake' | 'not-enough';
      readonly article: string;
      readonly deadlines: readonly string[];
      readonly duty?: string;
      readonly atLeast?: string;
    }
  | { readonly kind: 'extend-deadline'; readonly deadline: string; readonly term: string }
  | { readonly kind: 'release-assessors' }
  /** The decision on one application by itself; a tranche decided as a whole writes its own. */
  | { readonly kind: 'record-decision'; readonly outcome: DecisionOutcome }
  | { readonly kind: 'commit-award' }
  /** What the award took from the ceiling is there again: it is withdrawn, or its place handed back. */
  | { readonly kind: 'free-ceiling' }
  /** The moment of completeness, which is the place in the order of arrival. */
  | { readonly kind: 'join-queue' }
  /** One of the applications this applicant may make, by the limits of the scheme. */
  | { readonly kind: 'take-slots' }
  | { readonly kind: 'release-slots' }
  | { readonly kind: 'supersede'; readonly field: string; readonly transition: string }
  | { readonly kind: 'grant-permission'; readonly fields: PermissionFields }
  | { readonly kind: 'plan-payments' }
  | { readonly kind: 'release-payments'; readonly awaits: string }
  /**
   * What still waits for something is no longer paid; what is due stays so, unless all that is planned
   * goes, as when the award itself does.
   */
  | { readonly kind: 'drop-payments'; readonly which?: 'all-planned' }
  /** The final amount: by what was recorded of the account, or by what was weighed without one. */
  | { readonly kind: 'determine'; readonly without?: 'account' }
  /** What a duty after the award asks came in, on the day that is recorded with the step. */
  | { readonly kind: 'meet-duty'; readonly duty: string; readonly day: string }
  /**
   * A lower maximum takes the place of what was awarded, by the amount that is recorded; when it is
   * only announced, it is but judged whether it can. Advances that are still to come are lowered with
   * it, or stop.
   */
  | {
      readonly kind: 'lower-award';
      readonly step: 'announce' | 'decide';
      readonly amount: string;
      readonly advances: 'lowered' | 'stopped';
    }
  /**
   * The period of an award ends earlier, with the day that is recorded: what is counted from its end is
   * counted anew. When it is only announced, it is but judged whether it can. Where no day was filled in
   * the period stays.
   */
  | {
      readonly kind: 'shorten-period';
      readonly step: 'announce' | 'decide';
      readonly lastDay: string;
    }
  /** A step of the main procedure that follows from one beside it, taken by the system. */
  | { readonly kind: 'advance-main'; readonly transition: string }
  /**
   * Another decision takes the place of the one in force, with the amount that is recorded: the ceiling
   * follows (Awb 7:11(2)).
   */
  | {
      readonly kind: 'replace-decision';
      readonly outcome: DecisionOutcome;
      readonly amount: string;
    }
  /** The advances follow the amount of the decision that took the place of another. */
  | { readonly kind: 'replan-payments' }
  /**
   * A lower amount takes the place of what was determined (Awb 4:49); when it is only announced, it is but
   * judged whether it can.
   */
  | { readonly kind: 'revise-determination'; readonly step: 'announce' | 'decide' }
  | { readonly kind: 'send-letter'; readonly letter: string }
  /** To the applicant, or to whoever made the offer that is asked for. */
  | {
      readonly kind: 'send-message';
      readonly message: string;
      readonly to?: 'applicant' | 'counterpart';
    };

export type EffectKind = Effect['kind'];

/** Every kind of effect: the portal does not start while one has nobody to carry it out. */
export const EFFECT_KINDS = [
  'freeze-submission',
  'restore-submission',
  'start-deadline',
  'end-deadline',
  'suspend-deadline',
  'resume-deadline',
  'restore-deadline',
  'take-back-receipt',
  'extend-deadline',
  'release-assessors',
  'record-decision',
  'commit-award',
  'free-ceiling',
  'join-queue',
  'take-slots',
  'release-slots',
  'supersede',
  'grant-permission',
  'plan-payments',
  'release-payments',
  'drop-payments',
  'determine',
  'revise-determination',
  'meet-duty',
  'lower-award',
  'shorten-period',
  'advance-main',
  'replace-decision',
  'replan-payments',
  'send-letter',
  'send-message',
] as const satisfies readonly EffectKind[];
