import {
  EFFECT_KINDS,
  guardKinds,
  type Effect,
  type EffectKind,
  type Guard,
} from '@tranche/domain';
import { CATALOGUE } from '@tranche/schemes';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { CarryOut, EffectOf, TransitionInContext } from './effect-handler.js';
import type { FactSource } from './fact-source.js';

type Follow = (context: TransitionInContext) => Promise<void>;

/**
 * Where the features plug into transitions: facts for the guards, a handler for each effect.
 * Start-up fails when an effect has nobody to carry it out, or two who would, and when a guard of a
 * scheme asks what nobody answers, or two would.
 */
@Injectable()
export class TransitionParts implements OnApplicationBootstrap {
  readonly #factSources: FactSource[] = [];
  readonly #after: Follow[] = [];
  readonly #handlers = new Map<
    EffectKind,
    (effect: Effect, on: TransitionInContext) => Promise<void>
  >();

  get factSources(): readonly FactSource[] {
    return this.#factSources;
  }

  addFacts(source: FactSource): void {
    const told = new Set(this.#factSources.flatMap(({ answers }) => answers));
    const twice = source.answers.find((kind) => told.has(kind) && !TELLS_PROBLEMS.includes(kind));
    if (twice) throw new Error(`Guard ${twice} has two sources of facts`);
    this.#factSources.push(source);
  }

  addEffect<Kind extends EffectKind>(kind: Kind, carryOut: CarryOut<Kind>): void {
    if (this.#handlers.has(kind)) throw new Error(`Effect ${kind} has two handlers`);
    this.#handlers.set(kind, async (effect, context) => {
      if (isOfKind(effect, kind)) await carryOut(effect, context);
    });
  }

  /** What follows from every transition, after its own effects and in its transaction. */
  addAfter(follow: Follow): void {
    this.#after.push(follow);
  }

  async follow(context: TransitionInContext): Promise<void> {
    for (const follow of this.#after) await follow(context);
  }

  async carryOut(effect: Effect, context: TransitionInContext): Promise<void> {
    const handler = this.#handlers.get(effect.kind);
    if (!handler) throw new Error(`Effect ${effect.kind} has no handler`);
    await handler(effect, context);
  }

  onApplicationBootstrap(): void {
    const idle = EFFECT_KINDS.filter((kind) => !this.#handlers.has(kind));
    if (idle.length > 0) throw new Error(`Effects without a handler: ${idle.join(', ')}`);
    const answered = new Set([...OF_ITSELF, ...this.#factSources.flatMap((each) => each.answers)]);
    const open = askedKinds().filter((kind) => !answered.has(kind));
    if (open.length > 0) throw new Error(`Guards without facts: ${open.join(', ')}`);
  }
}

/** Answered by problems, which add up: more than one feature may find some. */
const TELLS_PROBLEMS: readonly Guard['kind'][] = [
  'answers-valid',
  'partnership-complete',
  'bands-hold',
  'documents-complete',
  'slots-free',
];

/** What the application, its tranche and its events tell without a feature. */
const OF_ITSELF: readonly Guard['kind'][] = [
  'always',
  'window-open',
  'window-closed',
  'variant-is',
  'four-eyes',
  'within-years-of',
];

function askedKinds(): Guard['kind'][] {
  const transitions = CATALOGUE.flatMap(({ workflow }) => Object.values(workflow.transitions));
  return [...new Set(transitions.flatMap(({ guard }) => [...guardKinds(guard)]))];
}

function isOfKind<Kind extends EffectKind>(effect: Effect, kind: Kind): effect is EffectOf<Kind> {
  return effect.kind === kind;
}
