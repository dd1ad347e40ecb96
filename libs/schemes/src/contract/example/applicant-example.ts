import type { Answers } from '@tranche/domain';

/** A named case of who may apply, how often, and with which answers. */
export type ApplicantExample = AnswersExample | ParameterExample | SelfCheckExample | SlotExample;

/** What is wrong with answers when they are sent; only the questions that are named are looked at. */
export interface AnswersExample {
  readonly kind: 'answers';
  readonly name: string;
  readonly answers: Answers;
  /** Such as `courseCost: too-high`. */
  readonly broken: readonly string[];
}

/** Whether a second application of the same applicant is one too many. */
export interface SlotExample {
  readonly kind: 'slot';
  readonly name: string;
  readonly first: ExampleSlot;
  readonly second: ExampleSlot;
  readonly isAllowed: boolean;
}

export interface ExampleSlot {
  readonly tranche: string;
  readonly offer?: string;
  readonly year: number;
  readonly answers?: Answers;
  readonly parameters?: Answers;
}

export interface SelfCheckExample {
  readonly kind: 'self-check';
  readonly name: string;
  /** By the code of the question. */
  readonly answers: Readonly<Record<string, string>>;
  /** The article that stops; null when one can apply. */
  readonly stops: string | null;
}

/** What an officer finds filled in for a tranche. */
export interface ParameterExample {
  readonly kind: 'parameter';
  readonly name: string;
  readonly parameter: string;
  readonly preset: string | number | boolean | null;
}
