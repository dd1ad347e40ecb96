import type { AllocationEdge } from '../allocation/index.js';
import type { AssessmentRules } from '../assessment/index.js';
import type { CoFinancingRules } from '../co-financing/index.js';
import type { Condition } from '../conditions/index.js';
import type { FormDefinition } from '../form/index.js';
import type { LetterDefinition } from '../letters/index.js';
import type { Fraction } from '../money/index.js';
import type { PartnershipRules } from '../partnership/index.js';
import type { Term } from '../term/index.js';
import type { Text } from '../text.js';
import type { WorkflowDefinition } from '../workflow/index.js';

/**
 * One regulation in one version, as data. Everything else in the portal follows from it.
 * An application keeps the version it was started under, whatever comes later.
 */
export interface SchemeVersion {
  /** Code of the scheme, such as `rif`. */
  readonly scheme: string;
  /** Year or name of the text, such as `2024`. */
  readonly version: string;
  readonly status: 'draft' | 'released';
  readonly name: Text;
  readonly summary: Text;
  readonly audience: Text;
  readonly regulation: Regulation;
  readonly authority: Authority;
  readonly workflow: WorkflowDefinition;
  readonly form: FormDefinition;
  readonly documents: readonly DocumentRequirement[];
  readonly partnership: PartnershipRules;
  /** Which rules hold follows from the variant chosen in the form; `standard` when none was. */
  readonly variants: Readonly<Record<string, Variant>>;
  /** What must hold across answers, variant and partners before it is submitted. */
  readonly conditions: readonly Condition[];
  readonly assessment: AssessmentRules;
  readonly allocation: AllocationRules;
  readonly terms: Readonly<Record<string, Term>>;
  readonly advances: AdvanceSchedule;
  readonly duties: readonly Duty[];
  readonly letters: readonly LetterDefinition[];
}

export interface Regulation {
  readonly title: Text;
  /** Identifier in the national register of regulations. */
  readonly bwbId: string;
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

export interface Variant {
  readonly label: Text;
  /** Code of the list it is ranked on and of the criteria it is scored by, such as `starters`. */
  readonly list: string;
  readonly article: string;
  readonly amount: { readonly minimumCents: number; readonly maximumCents: number };
  readonly coFinancing: CoFinancingRules;
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
}

export interface AllocationRules {
  readonly method: 'committee-order' | 'ranked' | 'two-lists';
  readonly edge: AllocationEdge;
  readonly article: string;
  /** The lists applications are ranked on, in the order in which they are named in the regulation. */
  readonly lists: readonly RankingList[];
}

export interface RankingList {
  readonly code: string;
  readonly label: Text;
}

/** Advances: the first as a share, the rest in equal parts, every three months. */
export interface AdvanceSchedule {
  readonly article: string;
  readonly first: Fraction;
  /** Number of terms, the first included; per year of the project where it follows the duration. */
  readonly terms:
    { readonly kind: 'fixed'; readonly count: number } | { readonly kind: 'quarterly' };
}

/** A dated duty after the award, as it stands in the letter. */
export interface Duty {
  readonly code: string;
  readonly article: string;
  readonly text: Text;
  readonly due: DutyDate;
}

export type DutyDate =
  | { readonly kind: 'after-award'; readonly months: number }
  | { readonly kind: 'weeks-before-half-time'; readonly weeks: number }
  | { readonly kind: 'weeks-after-end'; readonly weeks: number }
  | { readonly kind: 'months-after-start'; readonly months: number }
  | { readonly kind: 'years-after-determination'; readonly years: number }
  | { readonly kind: 'every-year' }
  | { readonly kind: 'with-last-annual-report' }
  | { readonly kind: 'throughout' }
  | { readonly kind: 'on-request' }
  | { readonly kind: 'at-once' };
