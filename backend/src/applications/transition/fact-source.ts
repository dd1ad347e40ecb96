import type { Facts, Guard } from '@tranche/domain';
import type { ApplicationsInContext } from './applications-in-context.js';

/** The part of the facts that one feature knows. */
export type PartialFacts = Partial<Omit<Facts, 'problems'>> & {
  readonly problems?: Partial<Facts['problems']>;
};

/** What is known of each application, by its id; of one that is not named, nothing. */
export type FactsByApplication = ReadonlyMap<string, PartialFacts>;

/** A feature that knows something guards ask about. */
export interface FactSource {
  /** The conditions that it answers; it is not asked when a guard has none of them. */
  readonly answers: readonly Guard['kind'][];
  /** For all of them in as many statements as for one. */
  gatherFacts(applications: ApplicationsInContext): Promise<FactsByApplication>;
}
