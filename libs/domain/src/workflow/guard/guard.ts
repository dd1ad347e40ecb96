import type { AllocationOutcome } from './facts.js';

/**
 * The closed set of conditions a transition may have. Expressions, never functions of a scheme: one
 * definition gives the decision, the sentence that says why not, the diagram and the hash.
 */
export type Guard =
  | { readonly kind: 'always' }
  | { readonly kind: 'all'; readonly of: readonly Guard[] }
  | { readonly kind: 'any'; readonly of: readonly Guard[] }
  | { readonly kind: 'window-open' }
  | { readonly kind: 'window-closed' }
  | { readonly kind: 'answers-valid' }
  | { readonly kind: 'partnership-complete' }
  | { readonly kind: 'bands-hold' }
  | { readonly kind: 'documents-complete' }
  | { readonly kind: 'slots-free' }
  | { readonly kind: 'variant-is'; readonly variants: readonly string[] }
  | { readonly kind: 'repair-offered' }
  | { readonly kind: 'account-undisputed'; readonly article: string }
  | { readonly kind: 'as-announced'; readonly article: string }
  | { readonly kind: 'lower-than-awarded'; readonly article: string }
  | { readonly kind: 'begun'; readonly article: string }
  | { readonly kind: 'day-over'; readonly question: string; readonly article: string }
  | {
      readonly kind: 'project-over';
      readonly article: string;
      readonly waits: 'always' | 'if-held-undone';
      readonly ended: readonly string[];
    }
  | { readonly kind: 'duty-open'; readonly duty: string }
  | { readonly kind: 'duty-late'; readonly duty: string }
  | { readonly kind: 'deadline-lapsed'; readonly deadline: string }
  | { readonly kind: 'deadline-running'; readonly deadline: string }
  | { readonly kind: 'deadline-over'; readonly deadline: string; readonly article: string }
  | { readonly kind: 'not-too-late'; readonly deadline: string; readonly article: string }
  | { readonly kind: 'assessors-assigned' }
  | { readonly kind: 'score-sheets-submitted' }
  | { readonly kind: 'near-miss' }
  | { readonly kind: 'committee-advised' }
  | { readonly kind: 'ceiling-not-reached' }
  | { readonly kind: 'every-criterion-sufficient' }
  | { readonly kind: 'allocated'; readonly outcomes: readonly AllocationOutcome[] }
  | { readonly kind: 'within-ceiling' }
  | { readonly kind: 'four-eyes'; readonly transition: string }
  | { readonly kind: 'came-from'; readonly state: string }
  | {
      readonly kind: 'within-years-of';
      readonly transition: string;
      readonly years: number;
      readonly article: string;
    };

export const always = (): Guard => ({ kind: 'always' });
export const all = (...of: Guard[]): Guard => ({ kind: 'all', of });
export const any = (...of: Guard[]): Guard => ({ kind: 'any', of });
export const windowOpen = (): Guard => ({ kind: 'window-open' });
export const windowClosed = (): Guard => ({ kind: 'window-closed' });
export const answersValid = (): Guard => ({ kind: 'answers-valid' });
export const partnershipComplete = (): Guard => ({ kind: 'partnership-complete' });
export const bandsHold = (): Guard => ({ kind: 'bands-hold' });
export const documentsComplete = (): Guard => ({ kind: 'documents-complete' });
/** The applicant has not yet made as many applications as the limits of the scheme allow. */
export const slotsFree = (): Guard => ({ kind: 'slots-free' });
/** The way of some variants only. */
export const variantIs = (...variants: string[]): Guard => ({ kind: 'variant-is', variants });
/** The applicant has had a chance to repair the omission (Awb 4:5). */
export const repairOffered = (): Guard => ({ kind: 'repair-offered' });
/**
 * What was recorded is what the receiver accounted for, or better for the receiver: nobody has to be
 * heard about the own figures (Awb 4:7(1)(b), 4:8(1)(b)).
 */
export const accountUndisputed = (article: string): Guard => ({
  kind: 'account-undisputed',
  article,
});
/**
 * What is determined is not less than what the receiver was heard on: to a lower amount it could not
 * respond (Awb 4:8(1)).
 */
export const asAnnounced = (article: string): Guard => ({ kind: 'as-announced', article });
/**
 * What was recorded leads to less than was awarded: on what stays as it was nobody is heard (Awb 4:7, 4:8).
 */
export const lowerThanAwarded = (article: string): Guard => ({
  kind: 'lower-than-awarded',
  article,
});
/** What was awarded for has had its first day: before it nothing can be accounted for (Awb 4:45). */
export const begun = (article: string): Guard => ({ kind: 'begun', article });
/**
 * The day that was sent in as the answer to a question is over, such as the last of a course: on that day it is
 * still followed, and nobody has proof of it.
 */
export const dayOver = (question: string, article: string): Guard => ({
  kind: 'day-over',
  question,
  article,
});
/**
 * The project has had its last day, or the award ended before it: until then the receiver can still do what
 * was agreed (Awb 4:44(1), 4:46(2)(a)).
 *
 * @param waits whatever was recorded, or only what an officer holds undone and the receiver did not say so
 * @param ended the states of the main procedure in which an award lies that ended early
 */
export const projectOver = (
  article: string,
  waits: 'always' | 'if-held-undone' = 'always',
  ended: readonly string[] = [],
): Guard => ({ kind: 'project-over', article, waits, ended });
/** What a duty after the award asks has not come in yet. */
export const dutyOpen = (duty: string): Guard => ({ kind: 'duty-open', duty });
/** What a duty after the award asks did not come in by its day. */
export const dutyLate = (duty: string): Guard => ({ kind: 'duty-late', duty });
export const deadlineLapsed = (deadline: string): Guard => ({ kind: 'deadline-lapsed', deadline });
export const deadlineRunning = (deadline: string): Guard => ({
  kind: 'deadline-running',
  deadline,
});
/** What somebody was given time for has come in, or did not within its time (such as views, Awb 4:8). */
export const deadlineOver = (deadline: string, article: string): Guard => ({
  kind: 'deadline-over',
  deadline,
  article,
});
/** The law gives the authority only so long for this (such as Awb 4:5(4)). */
export const notTooLate = (deadline: string, article: string): Guard => ({
  kind: 'not-too-late',
  deadline,
  article,
});
export const assessorsAssigned = (): Guard => ({ kind: 'assessors-assigned' });
export const scoreSheetsSubmitted = (): Guard => ({ kind: 'score-sheets-submitted' });
export const nearMiss = (): Guard => ({ kind: 'near-miss' });
/** Where somebody scores, the advice says why per criterion (Awb 3:46, 3:49). */
export const committeeAdvised = (): Guard => ({ kind: 'committee-advised' });
export const ceilingNotReached = (): Guard => ({ kind: 'ceiling-not-reached' });
export const everyCriterionSufficient = (): Guard => ({ kind: 'every-criterion-sufficient' });
export const allocated = (...outcomes: AllocationOutcome[]): Guard => ({
  kind: 'allocated',
  outcomes,
});
export const withinCeiling = (): Guard => ({ kind: 'within-ceiling' });
/** Whoever performed that transition may not perform this one (Awb 10:3(3) in spirit). */
export const fourEyes = (transition: string): Guard => ({ kind: 'four-eyes', transition });
/** The file lay in this state before it came where it lies: a step back leads there. */
export const cameFrom = (state: string): Guard => ({ kind: 'came-from', state });

/** Not longer ago than the law allows, such as five years after the determination (Awb 4:49(3)). */
export const withinYearsOf = (transition: string, years: number, article: string): Guard => ({
  kind: 'within-years-of',
  transition,
  years,
  article,
});

/**
 * The kinds of condition inside a guard, however deep: what has to be known to judge it.
 *
 * @example guardKinds(all(windowOpen(), answersValid())) // window-open, answers-valid
 */
export function guardKinds(guard: Guard): ReadonlySet<Guard['kind']> {
  const isGroup = guard.kind === 'all' || guard.kind === 'any';
  return new Set(isGroup ? guard.of.flatMap((each) => [...guardKinds(each)]) : [guard.kind]);
}
