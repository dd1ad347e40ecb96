/**
 * What an answer is to the engine, whatever the question is called. Questions of the form first, then
 * those that are asked with a step.
 */
export const ANSWER_MEANINGS = [
  /** The subsidy that is asked, in cents, where the amount is the applicant's to say. */
  'requested-amount',
  /** What will be done for it; the award says so (Awb 4:30). */
  'activities',
  /** The address for letters (Awb 3:41). */
  'street',
  'postcode',
  'town',
  /** The first day of what is done for it, such as a course; of a project also how many years it lasts. */
  'project-start',
  'project-years',
  /** What an officer found when the account came in; the final amount follows from it (Awb 4:46). */
  'realised-cost',
  'realised-co-financing',
  'is-done',
  'has-good-grounds',
  /** The amount arrived at with all interests weighed, and which they were (Awb 3:4, 4:46(2)). */
  'weighed-amount',
  'weighing',
  /** On what ground that amount is lower, by the letter of Awb 4:46(2). */
  'weighed-ground',
  /** On what ground a lower determination is announced (Awb 4:46(2), (3)). */
  'lower-ground',
  /** The account was recorded otherwise than the receiver gave it (Awb 4:7, 4:8). */
  'account-disputed',
  /** Where nobody accounts: the cost that was recorded is that of an invoice or statement of the receiver. */
  'cost-accounted',
  /** What it is determined at without an account, and which interests were weighed (Awb 4:44(4), 3:4). */
  'amount-without-account',
  'weighing-without-account',
  /** It rejects by no data on the applicant that differ from its own: nobody had to be heard (Awb 4:7). */
  'own-data',
  /** What the receiver says on an intention (Awb 4:8, 4:9); the decision answers it. */
  'views',
  /** On which day it gave them to an officer, or let the office know that it gives none. */
  'views-given-on',
  /** How the office knows that it gives none; asked only then. */
  'views-waived-how',
  /** On which day they came in, where they are recorded after their term (Awb 3:2). */
  'views-received-on',
  /** The lower amount in place of what was determined (Awb 4:49). */
  'revised-amount',
] as const;

export type AnswerMeaning = (typeof ANSWER_MEANINGS)[number];
