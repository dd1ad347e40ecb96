import type { SchemeVersion } from '../../scheme.js';
import type { FindingCode } from '../sentences/index.js';

/** A version, and all that is said of it under one code: nothing where it is right. */
export type Case = readonly [said: readonly string[], version: SchemeVersion];

export type Cases<Code extends FindingCode = FindingCode> = Readonly<Record<Code, readonly Case[]>>;
