import { TooLargeError } from '../../platform/errors/index.js';

const MEGABYTE = 1024 * 1024;

/** The sentence about a document that is larger than its kind may be. */
export function tooLarge(maximumBytes: number): TooLargeError {
  const megabytes = Math.floor(maximumBytes / MEGABYTE);
  return new TooLargeError({
    nl: `Dit bestand is te groot: het mag hooguit ${megabytes} MB zijn.`,
    en: `This file is too large: it may be ${megabytes} MB at most.`,
  });
}
