import type { Answer, Field } from '../form/index.js';
import type { Text } from '../text.js';

/** Who applies: somebody for an organisation, or a natural person for oneself. */
export interface ApplicantRules {
  readonly kind: 'organisation' | 'person';
}

/** How many applications one applicant may have: one for every combination of these. */
export interface ApplicantLimit {
  readonly code: string;
  /** Article, or that the limit is a choice of this portal. */
  readonly article: string;
  readonly text: Text;
  readonly per: readonly LimitPart[];
  /**
   * Over all applicants together, such as one pilot per location of a school; left out, it holds for
   * each applicant. It counts per answer: one that is not given is nowhere, and stops nobody.
   */
  readonly across?: 'applicants';
}

/** What tells one application from the next; without any, one in the whole scheme. */
export type LimitPart =
  | { readonly kind: 'tranche' }
  /** The offer that is asked for. */
  | { readonly kind: 'offer' }
  | { readonly kind: 'calendar-year' }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'answer'; readonly field: string };

/** Something the officer sets per tranche, because nobody published it or it differs by window. */
export interface Parameter {
  readonly field: Field;
  /** Filled in beforehand; `null` where the officer must say. */
  readonly preset: Answer;
  /** What it is called to whoever applies, where that is their business. */
  readonly told?: Text;
  /** A day or school year in which what is applied for happens: not over before the window opens. */
  readonly ahead?: true;
}
