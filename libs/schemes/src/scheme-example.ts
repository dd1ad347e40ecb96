import type { Answers, CostLine, PartnerKind } from '@tranche/domain';

/** A named case of a regulation: facts, and what must come of them. Every version carries its own. */
export type SchemeExample =
  | FinancingExample
  | AmountExample
  | TermExample
  | WindowExample
  | AdvancesExample
  | DutyExample
  | EligibleExample
  | PartnershipExample
  | JudgementExample
  | ConditionExample;

export interface FinancingExample {
  readonly kind: 'financing';
  readonly name: string;
  readonly variant: string;
  readonly budgetCents: number;
  readonly requestedCents: number;
  readonly contributions: readonly ExampleContribution[];
  /** Codes of the bands that do not hold; none when the plan may be submitted. */
  readonly broken: readonly string[];
}

export interface ExampleContribution {
  readonly partnerKind: PartnerKind;
  readonly isLead?: true;
  readonly cashCents?: number;
  readonly inKindCents?: number;
}

export interface AmountExample {
  readonly kind: 'amount';
  readonly name: string;
  readonly variant: string;
  readonly requestedCents: number;
  readonly isAllowed: boolean;
}

export interface TermExample {
  readonly kind: 'term';
  readonly name: string;
  readonly term: string;
  /** The day after which the term runs, ISO. */
  readonly start: string;
  /** Repair letters within the term: sent on, ended on. */
  readonly repairs?: readonly (readonly [sentOn: string, endedOn: string])[];
  /** Names of terms that lengthen it. */
  readonly extensions?: readonly string[];
  readonly endsOn: string;
}

export interface WindowExample {
  readonly kind: 'window';
  readonly name: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** A moment, ISO instant. */
  readonly at: string;
  readonly isOpen: boolean;
}

export interface AdvancesExample {
  readonly kind: 'advances';
  readonly name: string;
  readonly awardCents: number;
  readonly durationYears: number;
  readonly count: number;
  readonly firstCents: number;
  readonly lastCents: number;
}

export interface DutyExample {
  readonly kind: 'duty';
  readonly name: string;
  readonly duty: string;
  readonly awardedOn: string;
  readonly startsOn: string;
  readonly durationYears: number;
  readonly dueOn: readonly string[];
}

export interface EligibleExample {
  readonly kind: 'eligible';
  readonly name: string;
  readonly lines: readonly CostLine[];
  readonly eligibleCents: number;
}

export interface PartnershipExample {
  readonly kind: 'partnership';
  readonly name: string;
  readonly partnerKinds: readonly PartnerKind[];
  readonly missing: readonly string[];
}

export interface JudgementExample {
  readonly kind: 'judgement';
  readonly name: string;
  readonly list: string;
  /** Per criterion the points of the assessors; criteria not named get full points. */
  readonly points: Readonly<Record<string, readonly number[]>>;
  readonly outcome: 'sufficient' | 'near-miss' | 'insufficient';
  readonly insufficient: readonly string[];
}

export interface ConditionExample {
  readonly kind: 'condition';
  readonly name: string;
  readonly variant: string;
  readonly answers: Answers;
  readonly contributions?: readonly ExampleContribution[];
  /** Codes of the conditions that do not hold. */
  readonly broken: readonly string[];
}
