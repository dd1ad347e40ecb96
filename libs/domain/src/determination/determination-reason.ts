import type { Text } from '../text.js';

/** Why the amount is what it is, with the article it rests on. */
export interface DeterminationReason {
  /** Stable kebab-case code, for tests and clients. */
  readonly code: string;
  readonly text: Text;
  readonly article: string;
}
