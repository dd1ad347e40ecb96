import type { Readable } from 'node:stream';
import { InvalidInputError } from '../../platform/errors/index.js';

/**
 * The bytes of an upload, to the last one.
 *
 * @throws InvalidInputError when the line drops or the form ends before the file does
 */
export async function* whole(content: Readable): AsyncIterable<unknown> {
  try {
    yield* content;
  } catch (error) {
    // What has a status of its own, such as too large, says so itself.
    if (error instanceof Error && 'status' in error) throw error;
    throw new InvalidInputError([BROKEN_OFF]);
  }
}

const BROKEN_OFF = {
  pointer: '#/file',
  code: 'upload-broken-off',
  text: {
    nl: 'Het bestand is niet helemaal aangekomen. Er is niets van bewaard. Stuur het opnieuw.',
    en: 'The file has not arrived completely. Nothing of it has been kept. Send it again.',
  },
};
