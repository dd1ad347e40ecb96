import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { PreconditionRequiredError, StaleError } from '../errors/index.js';

/** The version of something editable, as an HTTP entity tag. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/**
 * The version that a save replaces.
 *
 * @throws PreconditionRequiredError when none was sent
 * @throws StaleError for a tag that never was ours
 */
export function parseIfMatch(header: string | undefined): number {
  if (header === undefined) throw new PreconditionRequiredError();
  const [, digits] = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim()) ?? [];
  if (digits === undefined)
    throw new StaleError({ changedBy: '', isYours: false, changedAt: '', current: {} });
  return Number(digits);
}

/** A save that says which version it replaces; {@link parseIfMatch} reads it. */
export const NeedsIfMatch = (): MethodDecorator =>
  ApiHeader({
    name: 'If-Match',
    required: true,
    schema: { type: 'string' },
    description: 'The ETag of the version that this replaces',
  });

/** A reading route whose answer has an ETag: whoever has it already is told that it still holds. */
export const Tagged = (): MethodDecorator =>
  ApiResponse({
    status: 304,
    description: 'As you have it: the ETag in If-None-Match still holds',
  });
