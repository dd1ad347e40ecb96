import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';

export const INTEGRITY_CHECK = Symbol('integrity check');

/** Where a check writes down what it saw. */
export interface CheckReport {
  /** Something was looked at and is right; call it for what is wrong as well. */
  looked(): void;
  /**
   * Something is not as it should be.
   *
   * @param sentence plain English for whoever runs the portal: what it is, where it stands, what is wrong
   */
  wrong(sentence: string): void;
}

/**
 * Holds what the portal keeps against something that proves it: bytes against their hash, an event
 * against the one before. It reads, changes nothing, and lets nothing pass in silence. It runs
 * beside a portal at work, so what a running request may leave for a moment is not wrong.
 */
export interface ChecksIntegrity {
  check(report: CheckReport): Promise<void>;
}

/**
 * Marks a check of `npm run verify`. It stands in the folder of its feature, as a provider of that
 * feature's module; nothing else needs to know of it.
 *
 * @param looksAt what it looks at, in the plural: 'documents of applications'
 * @example
 *   @IntegrityCheck('letters')
 *   export class LettersCheck implements ChecksIntegrity { … }
 */
export function IntegrityCheck(looksAt: string): ClassDecorator {
  return applyDecorators(Injectable(), SetMetadata(INTEGRITY_CHECK, looksAt));
}

export function isIntegrityCheck(instance: unknown): instance is ChecksIntegrity {
  return (
    typeof instance === 'object' &&
    instance !== null &&
    'check' in instance &&
    typeof instance.check === 'function'
  );
}
