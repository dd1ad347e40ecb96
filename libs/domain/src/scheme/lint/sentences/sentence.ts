import type { Text } from '../../../text.js';

/** Which part of a scheme is wrong: the word in the name of the file where it stands. */
export type SchemePart =
  | 'assessment'
  | 'conditions'
  | 'documents'
  | 'duties'
  | 'form'
  | 'letters'
  | 'money'
  | 'parameters'
  | 'partnership'
  | 'scheme'
  | 'self-check'
  | 'terms'
  | 'workflow';

/** What a finding says, to an officer and to whoever edits the scheme. */
export interface Sentence extends Text {
  /** Null where it can stand anywhere: then its path begins with the part. */
  readonly part: SchemePart | null;
}
