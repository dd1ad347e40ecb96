import type { Answers } from '../../form/index.js';
import type { Fraction } from '../../money/index.js';
import type { Language, Text } from '../../text.js';
import type { SharedCategory } from '../../allocation/index.js';
import type { PlaceShare } from '../letter-division/place-shares.js';
import type { LetterDivision } from '../letter-division/letter-division.js';
import type { YearsFrom } from '../period/project-period-in.js';
import type { SchemeVersion } from '../scheme.js';

/** Everything a letter may speak of, as data; what a letter does not need may be absent. */
export interface LetterInput {
  readonly language: Language;
  readonly scheme: SchemeVersion;
  readonly reference: string;
  /** The day of sending, ISO; the objection term starts the day after. */
  readonly sentOn: string;
  /** The moment the application reached the portal, ISO instant. */
  readonly receivedAt: string;
  readonly applicant: LetterApplicant;
  /** Who took the step that sends this letter; absent where the clock did. */
  readonly signer?: { readonly name: string; readonly office: Text };
  readonly project: LetterProject;
  readonly tranche: {
    readonly name: Text;
    readonly ceilingCents: number;
    readonly parameters?: Answers;
  };
  /** The answers as they were sent, for letters that repeat them. */
  readonly answers?: Answers;
  /** What was filled in with the transition that sends this letter. */
  readonly input?: Answers;
  /** Words for the codes of reference lists, by field. */
  readonly referenceLabels?: Readonly<Record<string, Text>>;
  readonly determination?: LetterDetermination;
  /** What a determination would come to now, for the letter that announces it. Cents. */
  readonly proposedCents?: number;
  /** How that amount follows from what was recorded. */
  readonly proposalReasons?: readonly Text[];
  /** The articles by which it is lower, as a sentence cites them. */
  readonly proposalGrounds?: Text;
  /** What the places of this application got, where a ceiling is divided over places. */
  readonly categories?: readonly LetterCategory[];
  readonly money?: LetterMoney;
  readonly assessment?: LetterAssessment;
  /** A second subsidy that was asked in the same application; absent where none was. */
  readonly addition?: LetterAddition;
  readonly ranking?: LetterRanking;
  /** How the money was divided; absent before that, and where everybody gets a share. */
  readonly division?: LetterDivision;
  /** The intention that this decision follows on: the day of its letter, ISO, and its reasons, one line each. */
  readonly intention?: { readonly sentOn: string; readonly reasons: readonly string[] };
  /** What the receiver said on the intention that this decision follows on, as it was recorded. */
  readonly views?: string;
  /** That the receiver let know to give none: on which day, ISO, and how. */
  readonly waivedViews?: { readonly on: string; readonly how: Text };
  /** What came in after the last day for it, and was read all the same: with the day, ISO. */
  readonly lateViews?: readonly { readonly receivedOn: string; readonly views: string }[];
  /** What is missing, or why: one line per item, in the words of the officer. */
  readonly omissions?: readonly string[];
  /** Ends of terms, ISO dates, by the name of the deadline. */
  readonly until?: Readonly<Record<string, string>>;
  /** The terms that the step of this letter ended: from which day, ISO, until which, by name. */
  readonly ended?: Readonly<Record<string, { readonly since: string; readonly until: string }>>;
}

export interface LetterApplicant {
  readonly name: string;
  /** Register number in words, such as `KvK 12345678`; empty for a person, never a citizen service number. */
  readonly identifier: string;
  readonly address: readonly string[];
}

export interface LetterProject {
  readonly title: string;
  /** Code of the variant, which decides the articles of the decision. */
  readonly variant: string;
  /** What the project does and when, where there is a project. */
  readonly activities?: string;
  readonly period?: YearsFrom;
}

/** The final amount, what was awarded and paid, and the reasons of a difference. Cents. */
export interface LetterDetermination {
  readonly determinedCents: number;
  readonly awardedCents: number;
  readonly paidCents: number;
  readonly payableCents: number;
  readonly recoverableCents: number;
  readonly reasons: readonly Text[];
  /** The articles by which it is lower, as a sentence cites them; absent where it follows from the cost. */
  readonly grounds?: Text;
}

export interface LetterMoney {
  readonly budgetCents: number;
  readonly requestedCents: number;
  /** At most, as it stands now. Absent in a rejection. */
  readonly awardedCents?: number;
  /** What was awarded at first, where it was lowered since. */
  readonly originallyAwardedCents?: number;
  readonly bands: readonly LetterBand[];
}

export interface LetterBand {
  readonly label: Text;
  readonly amountCents: number;
  readonly rule: Text;
}

export interface LetterAssessment {
  readonly criteria: readonly LetterCriterion[];
  readonly isNearMiss?: boolean;
  /** The advice in the words of the committee; otherwise it follows from the judgements. */
  readonly advice?: string;
}

/** What was asked beside the first subsidy, what became of it, and why. Cents. */
export interface LetterAddition {
  readonly label: Text;
  readonly budgetCents: number;
  readonly requestedCents: number;
  /** Part of the award; nothing where it was rejected, or the first was. */
  readonly awardedCents: number;
  /** Empty before all sheets are in. */
  readonly criteria: readonly LetterCriterion[];
}

export interface LetterCriterion {
  readonly label: Text;
  /** Mean of the assessors, exact. */
  readonly points: Fraction;
  readonly judgement: 'sufficient' | 'almost' | 'insufficient';
  /** The most points there are for it. */
  readonly maximum: number;
  /** Why, in the words of the committee; paragraphs are parted by an empty line. */
  readonly reason: string;
}

export interface LetterRanking {
  readonly place: number;
  readonly list: string;
  readonly isDrawn?: boolean;
  /** How many others of the list were equal; absent where none was. */
  readonly tiedWith?: number;
}

/** The places of one category in an application: how many, what a full one gets, and the amount. */
export interface LetterCategory {
  readonly label: Text;
  /** Exact; a place is a fraction. */
  readonly places: Fraction;
  readonly ratePerPlaceCents: number;
  readonly amountCents: number;
  /** What the rate follows from; absent in letters of before it was kept. */
  readonly shared?: SharedCategory;
  /** The own places, those of equal size together. */
  readonly shares?: readonly PlaceShare[];
}
