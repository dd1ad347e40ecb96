import type { Text } from './text.js';

/** One reason why a command is refused, with the article it rests on where there is one. */
export interface RefusalReason {
  /** Stable kebab-case code, for tests and clients. */
  readonly code: string;
  readonly text: Text;
  readonly article?: string;
}

/**
 * The engine's no to a command, with every reason at once.
 * Never the legal refusal of a subsidy (weigering): that is a `rejection`, an outcome of its own.
 */
export interface Refusal {
  readonly kind: 'refusal';
  readonly reasons: readonly [RefusalReason, ...RefusalReason[]];
}

/** Builds a refusal from at least one reason. */
export function refuse(first: RefusalReason, ...more: RefusalReason[]): Refusal {
  return { kind: 'refusal', reasons: [first, ...more] };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';
}
