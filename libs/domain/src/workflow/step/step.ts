/**
 * What a transition is to the engine and the screens, whatever the scheme calls it. Only what they must
 * find among the transitions has a role; what a transition does stands in its effects.
 */
export const TRANSITION_STEPS = [
  /** The applicant takes the application back, as long as nothing has been decided. */
  'withdraw',
  /** The office asks what is missing: after it the application may be left unprocessed (Awb 4:5). */
  'ask-supplement',
  /** It takes that back, for nothing was missing: then it offered nothing. */
  'withdraw-supplement-request',
  /** The office offers the one supplement of a near miss. */
  'ask-near-miss-supplement',
  /** The applicant uses it, and the committee looks again. */
  'supplement-near-miss',
  /** An officer judged an application complete: before it somebody may still turn out to come first. */
  'declare-complete',
  /** Taken by naming assessors: the assessment starts. */
  'assign',
  /** Taken when the last sheet is in, or nobody is waited for any more. */
  'conclude-assessment',
  /** Taken when a sheet no longer counts (Awb 2:4). */
  'reopen-assessment',
  /** The ceiling is divided over a whole tranche. */
  'rank',
  /** What a place in the division leads to, decided for the whole tranche. */
  'award',
  'reject-quality',
  'reject-ceiling',
] as const;

export type TransitionStep = (typeof TRANSITION_STEPS)[number];

/** What a state is to the engine and the screens, beside its phase. */
export const STATE_MEANINGS = [
  'withdrawn',
  /** With the assessors, within their term. */
  'being-assessed',
  /** Their term passed without all sheets. */
  'assessment-late',
  /** Scored, and not yet in the order of a division. */
  'assessed',
  /** Granted and running: the place where what is granted is told. */
  'awarded',
  /** The final amount stands. */
  'determined',
] as const;

export type StateMeaning = (typeof STATE_MEANINGS)[number];
