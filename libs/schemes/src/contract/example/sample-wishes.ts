import type { Answers, PartnerKind } from '@tranche/domain';

/** What somebody puts in, in cents. */
export interface SampleContribution {
  readonly cashCents: number;
  readonly inKindCents: number;
}

/** What an application of the journeys asks for, such that it can be sent in. */
export interface SampleApplication {
  readonly variant: string;
  /** The kind of organisation that leads; nobody asks for it where a person applies. */
  readonly lead: string;
  readonly own: SampleContribution;
  readonly partners: readonly (SampleContribution & { readonly kind: PartnerKind })[];
  readonly budgetCents: number;
  readonly requestedCents: number;
  /** What the tranche sets, where neither a preset nor a made-up answer will do. */
  readonly parameters: Answers;
  /** Answers, where a made-up one will not do. */
  readonly answers: Answers;
  /** Lists that the form chooses from; every made-up answer is on each. */
  readonly lists: readonly string[];
}

/** What of an application neither the form nor the examples of a version say. */
export type SampleWishes = Partial<Omit<SampleApplication, 'variant' | 'lists'>>;
