import type {
  AllocationInput,
  Answers,
  CostLine,
  DeterminationInput,
  PartnerKind,
  PaymentPeriod,
} from '@tranche/domain';
import type { ApplicantExample } from './applicant-example.js';

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
  | ConditionExample
  | AmountOfExample
  | PaymentsExample
  | DeterminationExample
  | PlacesExample
  | AllocationExample
  | AdditionExample
  | ApplicantExample;

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
  /** Time on the Dutch clock at which it closes on the last day; the end of that day when left out. */
  readonly closesAt?: string;
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
  /** What the tranche sets, beside the presets. */
  readonly parameters?: Answers;
  /** Day of receipt, ISO. */
  readonly receivedOn?: string;
  /** Last day of the term to decide, ISO. */
  readonly decidedBy?: string;
  /** Codes of the conditions that do not hold. */
  readonly broken: readonly string[];
  /** Codes of what is said and stops nothing; none when left out. */
  readonly warns?: readonly string[];
}

/** What stands in the way of a second subsidy in the same application. */
export interface AdditionExample {
  readonly kind: 'addition';
  readonly name: string;
  readonly variant: string;
  readonly answers: Answers;
  /** Codes of what does not hold. */
  readonly broken: readonly string[];
}

/** What an application asks for, by the rule of its variant. */
export interface AmountOfExample {
  readonly kind: 'amount-of';
  readonly name: string;
  readonly variant: string;
  readonly answers: Answers;
  readonly parameters?: Answers;
  readonly requestedCents: number;
}

export interface PaymentsExample {
  readonly kind: 'payments';
  readonly name: string;
  readonly awardCents: number;
  readonly period: PaymentPeriod;
  /** Amount and last day of every payment; null where it waits for a proof. */
  readonly payments: readonly (readonly [amountCents: number, dueOn: string | null])[];
}

export interface DeterminationExample {
  readonly kind: 'determination';
  readonly name: string;
  readonly input: Omit<
    DeterminationInput,
    'awardedCents' | 'paidCents' | 'budgetCents' | 'realisedCostCents' | 'realisedCoFinancingCents'
  > & {
    readonly awardedCents: number;
    readonly paidCents: number;
    readonly budgetCents: number;
    readonly realisedCostCents?: number;
    readonly realisedCoFinancingCents?: number;
  };
  readonly determinedCents: number;
  readonly outcome: 'as-awarded' | 'lower' | 'nil';
  readonly recoverableCents: number;
}

/** What the rows of an application count for, per row as numerator and denominator. */
export interface PlacesExample {
  readonly kind: 'places';
  readonly name: string;
  readonly answers: Answers;
  readonly parameters?: Answers;
  readonly places: readonly (readonly [category: string, numerator: number, denominator: number])[];
}

/** What comes of dividing a ceiling, by the method of the scheme and with what it does at the edge. */
export interface AllocationExample {
  readonly kind: 'allocation';
  readonly name: string;
  readonly input: WithoutEdge<AllocationInput>;
  readonly seed: string;
  /** Outcome and cents by reference. */
  readonly places: Readonly<
    Record<string, readonly [outcome: 'award' | 'reject-quality' | 'reject-ceiling', cents: number]>
  >;
}

type WithoutEdge<Input> = Input extends { readonly edge: unknown } ? Omit<Input, 'edge'> : Input;
