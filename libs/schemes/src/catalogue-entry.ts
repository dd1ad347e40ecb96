import type { SchemeVersion } from '@tranche/domain';
import type { SampleWishes } from './contract/example/sample-wishes.js';
import type { SchemeExample } from './contract/example/scheme-example.js';

/** A version of a scheme with its examples: real cases, and what must come of them. */
export interface CatalogueEntry {
  readonly scheme: SchemeVersion;
  readonly examples: readonly SchemeExample[];
  /**
   * By variant what is applied for in the journeys that every version is brought through, as far as its
   * form and its examples do not say it.
   */
  readonly samples?: Readonly<Record<string, SampleWishes>>;
  /** Days that the regulation fixes for everybody: its letters name them, and no file watches them. */
  readonly fixedDays?: readonly string[];
  /** Labels (nl) of steps that people take which say by themselves what became so: the history leaves them as they are. */
  readonly labelsAsTold?: readonly string[];
  /**
   * Where a version is a function of its page: the version of a copy on which every number is another. What
   * it still says of the old ones was typed beside the page, and is a finding.
   */
  readonly withOtherNumbers?: () => SchemeVersion;
  /** Likewise: the version and its examples on a copy of which one number alone is another, for each number. */
  readonly withOneOther?: readonly OneOther[];
}

/** A number of a page, by its place there, and the entry that comes of another. */
export interface OneOther {
  readonly place: string;
  readonly made: () => Pick<CatalogueEntry, 'scheme' | 'examples'>;
}
