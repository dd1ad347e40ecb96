import {
  EFFECT_KINDS,
  guardKinds,
  type Effect,
  type EffectKind,
  type Guard,
  wholeOf,
} from '@tranche/domain';
import { CATALOGUE } from '@tranche/schemes';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import type { CarryOut, EffectInContext, Follow, TransitionInContext } from './effect-handler.js';
import type { FactSource } from './fact-source.js';
import { turnsOf } from './turns-of.js';

interface Effected {
  readonly effect: Effect;
  readonly on: TransitionInContext;
}

/** A transition with what is still to be carried out of it, in order. */
export interface EffectsInContext {
  readonly effects: readonly Effect[];
  readonly on: TransitionInContext;
}

/**
 * Where the features plug into transitions: facts for the guards, a handler for each effect.
 * Start-up fails when an effect has nobody to carry it out, or two who would, and when a guard of a
 * scheme asks what nobody answers, or two would.
 */
@Injectable()
export class TransitionParts implements OnApplicationBootstrap {
  readonly #factSources: FactSource[] = [];
  readonly #after: Follow[] = [];
  readonly #handlers = new Map<EffectKind, (tx: Tx, list: readonly Effected[]) => Promise<void>>();

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
    this.#handlers.set(kind, async (tx, list) => {
      await carryOut(
        tx,
        list.flatMap((each) => (isOfKind(each, kind) ? [each] : [])),
      );
    });
  }

  /** What follows from every transition, after its own effects and in its transaction. */
  addAfter(follow: Follow): void {
    this.#after.push(follow);
  }

  async follow(tx: Tx, list: readonly TransitionInContext[]): Promise<void> {
    for (const follow of this.#after) await follow(tx, list);
  }

  async carryOut(tx: Tx, list: readonly EffectsInContext[]): Promise<void> {
    for (const { kind, together } of turnsOf(list)) {
      const handler = this.#handlers.get(kind);
      if (!handler) throw new Error(`Effect ${kind} has no handler`);
      await handler(tx, together);
    }
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
  'came-from',
];

function askedKinds(): Guard['kind'][] {
  const transitions = CATALOGUE.flatMap((scheme) => Object.values(wholeOf(scheme).transitions));
  return [...new Set(transitions.flatMap(({ guard }) => [...guardKinds(guard)]))];
}

function isOfKind<Kind extends EffectKind>(
  each: Effected,
  kind: Kind,
): each is EffectInContext<Kind> {
  return each.effect.kind === kind;
}
