import type { Answers } from '../form/index.js';

/** An application as conditions see it: all answers of the form together, by field. */
export interface AnsweredVariant {
  readonly variant: string;
  readonly answers: Answers;
  /** What the tranche sets, by name. */
  readonly parameters?: Answers;
  /** The day of receipt, or today for what has not been sent yet. ISO. */
  readonly receivedOn?: string;
  /** The last day of the term to decide, counted from the closing of the window. ISO. */
  readonly decidedBy?: string;
}
