import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { DocumentRequirement } from '@tranche/domain';
import {
  contentTypeOf,
  DocumentStore,
  InspectPdf,
  withoutPlace,
  type StagedDocument,
} from '../../platform/documents/index.js';
import { InvalidInputError } from '../../platform/errors/index.js';
import { DEFECTS, type DocumentDefect } from './document-defect.js';
import { tooLarge } from './too-large.js';
import { unsupported } from './unsupported-type.js';

/** Reads an upload as far as its limit and no further. @throws TooLargeError as soon as it is over */
export function limitOf({ maximumBytes }: Pick<DocumentRequirement, 'maximumBytes'>) {
  return (bytes: number): void => {
    if (bytes > maximumBytes) throw tooLarge(maximumBytes);
  };
}

/** An upload that may be kept: what it is, and the bytes to keep. */
export interface JudgedUpload {
  readonly contentType: string;
  readonly staged: StagedDocument;
}

/** Judges an upload by its content: the name and the type that the sender claims count for nothing. */
@Injectable()
export class JudgeUpload {
  constructor(
    private readonly store: DocumentStore,
    private readonly inspectPdf: InspectPdf,
  ) {}

  /**
   * @returns what to keep: a photo comes without its place; the caller discards both
   * @throws InvalidInputError when it is empty, or nobody could open it
   * @throws UnsupportedTypeError when it is no document of an accepted kind
   */
  async judge(
    staged: StagedDocument,
    { contentTypes }: Pick<DocumentRequirement, 'contentTypes'>,
  ): Promise<JudgedUpload> {
    if (staged.bytes === 0) throw new InvalidInputError([EMPTY]);
    const contentType = await contentTypeOf(staged.path);
    if (contentType === null || !contentTypes.includes(contentType)) {
      throw unsupported(contentTypes, contentType);
    }
    if (contentType === 'application/pdf') {
      const finding = await this.inspectPdf.inspect(staged.path);
      if (finding !== 'readable') throw unreadable(finding);
      return { contentType, staged };
    }
    return { contentType, staged: await this.stripped(staged, contentType) };
  }

  private async stripped(staged: StagedDocument, contentType: string): Promise<StagedDocument> {
    const content = strip(await readFile(staged.path), contentType);
    return content === null ? staged : this.store.receive([content]);
  }
}

function strip(content: Buffer, contentType: string): Buffer | null {
  try {
    return withoutPlace(content, contentType);
  } catch {
    throw unreadable('damaged');
  }
}

function unreadable(defect: DocumentDefect): InvalidInputError {
  return new InvalidInputError([{ pointer: '#/file', code: defect, text: DEFECTS[defect] }]);
}

const EMPTY = {
  pointer: '#/file',
  code: 'empty-file',
  text: { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
};
