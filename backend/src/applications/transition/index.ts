export type { CarryOut, EffectOf, TransitionInContext } from './effect-handler.js';
export type { ApplicationInContext, FactSource, PartialFacts } from './fact-source.js';
export { GatherFacts } from './gather-facts.js';
export { PerformTransition, type TransitionCommand } from './perform-transition.js';
export { recordedInput } from './recorded-input.js';
export { TransitionParts } from './transition-parts.js';
