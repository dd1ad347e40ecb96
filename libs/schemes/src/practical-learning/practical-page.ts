import type { Term, Text } from '@tranche/domain';
import type { PageAmount } from '../standard/page/page-values.js';

/** What one text of the regulation says: the amount of a place, how long a full one is, and who counts. */
export interface PracticalPage {
  readonly version: string;
  /** Where it says which employers can apply. */
  readonly employer: string;
  /** At most, of a full place. */
  readonly maximumPerPlace: PageAmount;
  /** From when on a place counts as a full one. */
  readonly fullYear: FullYear;
  /** Where the first study year was a short one: how long a full year is after it. */
  readonly laterYears?: FullYear;
  /** Hours of a full week of a PhD student or toio. */
  readonly fullWeek: { readonly hours: number; readonly article: string };
  readonly terms: {
    readonly decision: Term;
    /** How long papers are kept after the study year. */
    readonly records: Term;
  };
  readonly categories: Categories;
  /** Places of mbo and those counted alike, in words. */
  readonly choices: {
    /** The text of 2018 takes in vso and pro, asks for recognition, and leaves out electives. */
    readonly hasSpecialSchools: boolean;
  };
}

export type FullYear = Readonly<Record<'mbo' | 'hbo' | 'phd', Term>>;

/** The categories, each with a ceiling of its own: the budget lines of a tranche bear these codes. */
export type CategoryCode = 'mbo' | 'hbo' | 'phd' | 'vmbo';

export interface CategoryWords {
  readonly label: Text;
  readonly hint: Text;
}

export type Categories = Readonly<Record<CategoryCode, CategoryWords>>;
