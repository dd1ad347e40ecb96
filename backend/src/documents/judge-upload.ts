import type { DocumentRequirement } from '@tranche/domain';
import { contentTypeOf, type StagedDocument } from '../platform/documents/index.js';
import { InvalidInputError, UnsupportedTypeError } from '../platform/http/index.js';
import { tooLarge } from './too-large.js';

/** Reads an upload as far as its limit and no further. @throws TooLargeError as soon as it is over */
export function limitOf({ maximumBytes }: Pick<DocumentRequirement, 'maximumBytes'>) {
  return (bytes: number): void => {
    if (bytes > maximumBytes) throw tooLarge(maximumBytes);
  };
}

/**
 * Judges an upload by its content: the name and the type that the sender claims count for nothing.
 *
 * @returns what it is
 * @throws InvalidInputError when it is empty
 * @throws UnsupportedTypeError when it is no document of an accepted kind
 */
export async function judgeUpload(
  staged: StagedDocument,
  { contentTypes }: Pick<DocumentRequirement, 'contentTypes'>,
): Promise<string> {
  if (staged.bytes === 0) throw new InvalidInputError([EMPTY]);
  const contentType = await contentTypeOf(staged.path);
  if (contentType === null || !contentTypes.includes(contentType)) throw unsupported(contentTypes);
  return contentType;
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
