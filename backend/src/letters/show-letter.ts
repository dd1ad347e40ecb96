import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { LetterView } from '@tranche/contracts';
import { ApplicationAccess, applicationOf } from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { DocumentStore } from '../platform/documents/index.js';
import { NotFoundError } from '../platform/errors/index.js';
import { contentOf } from './content-of.js';
import { LetterRow } from './letter.row.js';

/** A letter whose PDF is there. */
type SentLetter = LetterRow & {
  renderedAt: Date;
  sha256: string;
  storageKey: string;
  bytes: number;
};

/** Letters to read on screen or to download; whoever may see the application may read its letters. */
@Injectable()
export class ShowLetter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly store: DocumentStore,
  ) {}

  async show(letterId: string, user: SignedIn): Promise<LetterView> {
    const { letter, reference } = await this.open(letterId, user);
    return {
      ...contentOf(letter),
      id: letter.id,
      reference,
      sha256: letter.sha256,
      bytes: letter.bytes,
      sentAt: letter.renderedAt.toISOString(),
    };
  }

  /** @returns the very bytes that were sent, and a name to save them under */
  async pdf(letterId: string, user: SignedIn): Promise<{ stream: Readable; fileName: string }> {
    const { letter, reference } = await this.open(letterId, user);
    return {
      stream: await this.store.get({ key: letter.storageKey, bytes: letter.bytes }),
      fileName: `${reference}-${letter.kind}.pdf`,
    };
  }

  private open(letterId: string, user: SignedIn) {
    return this.unitOfWork.read(async (tx) => {
      const letter = await tx.findOneBy(LetterRow, { id: letterId });
      if (!letter || !isSent(letter)) throw new NotFoundError();
      const row = await applicationOf(tx, letter.applicationId);
      const { viewer } = await this.access.open(tx, row.reference, user);
      // A letter is addressed to the lead applicant; partners read the application, not the letters.
      if (viewer === 'partner' || viewer === 'counterpart') throw new NotFoundError();
      return { letter, reference: row.reference };
    });
  }
}

function isSent(letter: LetterRow): letter is SentLetter {
  return (
    letter.renderedAt !== null &&
    letter.sha256 !== null &&
    letter.storageKey !== null &&
    letter.bytes !== null
  );
}
