import type { AssessmentRules } from '../assessment/index.js';
import type { Condition } from '../conditions/index.js';
import type { FormDefinition } from '../form/index.js';
import type { LetterDefinition } from '../letters/index.js';
import type { DeterminationRules } from '../determination/index.js';
import type { PartnershipRules } from '../partnership/index.js';
import type { PaymentPlan } from '../payments/index.js';
import type { ProcedureDefinition } from '../procedure/index.js';
import type { SelfCheckQuestion } from '../self-check/index.js';
import type { Term } from '../term/index.js';
import type { Text } from '../text.js';
import type { WorkflowDefinition } from '../workflow/index.js';
import type { AllocationRules } from './amount/allocation-rules.js';
import type { ApplicantLimit, ApplicantRules, Parameter } from './applicant.js';
import type { Duty } from './duty/duty.js';
import type { Finder } from './finder.js';
import type { Variant } from './variant.js';

/**
 * One regulation in one version, as data. Everything else in the portal follows from it.
 * An application keeps the version it was started under, whatever comes later.
 */
export interface SchemeVersion {
  /** Code of the scheme, such as `rif`. */
  readonly scheme: string;
  /** Year or name of the text, such as `2024`. */
  readonly version: string;
  /** How people call the version, where its code is no plain year. */
  readonly versionTitle?: Text;
  readonly name: Text;
  readonly summary: Text;
  /** What holds for every version, where rounds under versions that differ stand side by side. */
  readonly summaryOfAll?: Text;
  readonly audience: Text;
  /**
   * Under which law decisions are made. A private scholarship is a gift: no objection, no penalty for
   * being late, no letter that pretends otherwise.
   */
  readonly law: 'awb' | 'private';
  readonly regulation: Regulation;
  readonly authority: Authority;
  readonly applicant: ApplicantRules;
  readonly limits: readonly ApplicantLimit[];
  readonly parameters: readonly Parameter[];
  readonly selfCheck: readonly SelfCheckQuestion[];
  /** How people look for what they can apply for, where the list of schemes is not enough. */
  readonly finder?: Finder;
  /** How many were given per year, and what is aimed at, where that was published. */
  readonly yearlyCounts?: readonly YearlyCount[];
  /** The main procedure, from draft to the end. */
  readonly workflow: WorkflowDefinition;
  /** What may run beside it, by name, such as an objection; left out where nothing does. */
  readonly procedures?: Readonly<Record<string, ProcedureDefinition>>;
  readonly form: FormDefinition;
  readonly documents: readonly DocumentRequirement[];
  readonly partnership: PartnershipRules;
  /** Which rules hold follows from the variant chosen at the start. */
  readonly variants: Readonly<Record<string, Variant>>;
  /** What must hold across answers, variant and partners before it is submitted. */
  readonly conditions: readonly Condition[];
  readonly assessment: AssessmentRules;
  readonly allocation: AllocationRules;
  readonly terms: Readonly<Record<string, Term>>;
  readonly money: MoneyRules | 'none';
  readonly duties: readonly Duty[];
  readonly letters: readonly LetterDefinition[] | 'none';
  /**
   * Every number, yes and no of the page that the version was made of, by its place there: it is law as
   * well where only a text says it, such as the rate for an hour.
   */
  readonly pageNumbers?: Readonly<Record<string, number | boolean>>;
}

/** What was given, or is aimed at, in one school year. */
export interface YearlyCount {
  /** Such as `2014/15`. */
  readonly year: string;
  readonly kind: 'given' | 'target';
  readonly count: number;
  readonly source: Text;
}

/** From the award to the last cent: when it is paid, and how the final amount is determined. */
export interface MoneyRules {
  readonly payments: PaymentPlan;
  readonly determination: DeterminationRules;
}

export interface Regulation {
  readonly title: Text;
  /** Identifier in the national register of regulations; none for a private or older arrangement. */
  readonly bwbId: string | null;
  readonly url: string;
}

/** Who decides, and by what power; it stands at the head and foot of every letter. */
export interface Authority {
  readonly name: Text;
  readonly address: readonly string[];
  readonly contact: string;
  readonly mandate: Text;
  readonly objection: Text;
}

export interface DocumentRequirement {
  readonly kind: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly article: string;
  readonly required: boolean;
  readonly maximumBytes: number;
  readonly contentTypes: readonly string[];
  /** Assessors see it beside the rubric. */
  readonly forAssessors: boolean;
  /** Only under these variants; under all when left out. */
  readonly variants?: readonly string[];
}

/** The documents that go with an application under a variant. */
export function documentsUnder(
  { documents }: Pick<SchemeVersion, 'documents'>,
  variant: string,
): readonly DocumentRequirement[] {
  return documents.filter(({ variants }) => variants === undefined || variants.includes(variant));
}
