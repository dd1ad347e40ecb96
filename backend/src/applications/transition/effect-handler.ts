import type { Answers, Effect, EffectKind, SupplementPoint, WorkflowEvent } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { MandateUsed } from '../file/mandate-used.js';
import type { ApplicationInContext } from './application-in-context.js';

/** A transition that has been decided and is being carried out, inside its one transaction. */
export interface TransitionInContext extends ApplicationInContext {
  readonly event: WorkflowEvent;
  /** Who acted; null for the system. */
  readonly personId: string | null;
  /** On which mandate; null where none was needed. */
  readonly mandate: MandateUsed | null;
  readonly motivation: string | null;
  /** What the person filled in with the transition; null when nothing was asked. */
  readonly input: Answers | null;
  /** What a request for a supplement is about; empty for all else. */
  readonly points: readonly SupplementPoint[];
}

export type EffectOf<Kind extends EffectKind> = Extract<Effect, { kind: Kind }>;

/** An effect of one kind, of the transition of one application. */
export interface EffectInContext<Kind extends EffectKind = EffectKind> {
  readonly effect: EffectOf<Kind>;
  readonly on: TransitionInContext;
}

/**
 * Carries out one kind of effect with rows only, for a list of applications that names each once, in as
 * many statements as for one; what leaves the database goes through the outbox.
 */
export type CarryOut<Kind extends EffectKind> = (
  tx: Tx,
  list: readonly EffectInContext<Kind>[],
) => Promise<void>;

/** What follows from transitions of applications, each named once, whatever their effects are. */
export type Follow = (tx: Tx, list: readonly TransitionInContext[]) => Promise<void>;
