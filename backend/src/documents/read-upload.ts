import type { Readable } from 'node:stream';
import type { DocumentRequirement } from '@tranche/domain';
import { contentTypeOf } from '../platform/documents/index.js';
import { InvalidInputError, UnsupportedTypeError } from '../platform/http/index.js';
import { tooLarge } from './too-large.js';

export interface ReadUpload {
  readonly content: Uint8Array;
  readonly contentType: string;
}

type Limits = Pick<DocumentRequirement, 'maximumBytes' | 'contentTypes'>;

/**
 * Reads an upload as far as its limit and no further, so that nobody fills the memory, and judges it
 * by its content: the name and the type that the sender claims count for nothing.
 *
 * @throws TooLargeError as soon as it is larger than its kind may be
 * @throws InvalidInputError when it is empty
 * @throws UnsupportedTypeError when it is no document of an accepted kind
 */
export async function readUpload(stream: Readable, limits: Limits): Promise<ReadUpload> {
  const content = await readAtMost(stream, limits.maximumBytes);
  if (content.byteLength === 0) throw new InvalidInputError([EMPTY]);
  const contentType = await contentTypeOf(content);
  if (contentType === null || !limits.contentTypes.includes(contentType)) {
    throw unsupported(limits.contentTypes);
  }
  return { content, contentType };
}

async function readAtMost(stream: Readable, maximumBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop early destroys the stream, so nothing more of it is read.
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('An upload is a stream of bytes');
    bytes += chunk.byteLength;
    if (bytes > maximumBytes) throw tooLarge(maximumBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unsupported(contentTypes: readonly string[]): UnsupportedTypeError {
  const names = contentTypes.map((type) => (type.split('/').at(-1) ?? type).toUpperCase());
  return new UnsupportedTypeError({
    nl: `Dit is geen ${names.join(' of ')}-bestand, ook al heet het misschien zo.`,
    en: `This is not a ${names.join(' or ')} file, whatever its name says.`,
  });
}

const EMPTY = {
  pointer: '#/file',
  code: 'empty-file',
  text: { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
};
