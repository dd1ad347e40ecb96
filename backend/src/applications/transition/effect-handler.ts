import type { Answers, Effect, EffectKind, SupplementPoint, WorkflowEvent } from '@tranche/domain';
import type { ApplicationInContext } from './fact-source.js';

/** A transition that has been decided and is being carried out, inside its one transaction. */
export interface TransitionInContext extends ApplicationInContext {
  readonly event: WorkflowEvent;
  /** Who acted; null for the system. */
  readonly personId: string | null;
  readonly motivation: string | null;
  /** What the person filled in with the transition; null when nothing was asked. */
  readonly input: Answers | null;
  /** What a request for a supplement is about; empty for all else. */
  readonly points: readonly SupplementPoint[];
}

export type EffectOf<Kind extends EffectKind> = Extract<Effect, { kind: Kind }>;

/** Carries out one kind of effect with rows only; what leaves the database goes through the outbox. */
export type CarryOut<Kind extends EffectKind> = (
  effect: EffectOf<Kind>,
  context: TransitionInContext,
) => Promise<void>;
