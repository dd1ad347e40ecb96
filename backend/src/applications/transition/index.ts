export { ApplicationsInContext } from './applications-in-context.js';
export {
  type CarryOut,
  type EffectInContext,
  type EffectOf,
  type TransitionInContext,
} from './effect-handler.js';
export type { ApplicationInContext } from './application-in-context.js';
export type { FactsByApplication, FactSource, PartialFacts } from './fact-source.js';
export { GatherFacts } from './gather-facts.js';
export {
  PerformTransition,
  type ApplicationCommand,
  type TransitionCommand,
} from './perform-transition.js';
export { recordedInput, recordedInputs } from './recorded-input.js';
export { recordedSteps, type RecordedStep } from './recorded-steps.js';
export { TransitionParts } from './transition-parts.js';
