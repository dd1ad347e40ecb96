import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  documentsUnder,
  PARTNER_AGREEMENT,
  refuse,
  type DocumentRequirement,
} from '@tranche/domain';
import {
  ApplicationAccess,
  requireDocumentOpen,
  requireEditable,
  type AccessibleApplication,
} from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import {
  DocumentStore,
  namedAs,
  readStaged,
  safeFileName,
  UploadGate,
  VirusScanner,
  type StagedDocument,
  type StoredDocument,
} from '../../platform/documents/index.js';
import { DomainError, NotFoundError, RefusedError } from '../../platform/errors/index.js';
import { ApplicationDocumentRow } from '../application-document.row.js';
import { DocumentsRepository } from '../documents.repository.js';
import { JudgeUpload, limitOf } from './judge-upload.js';
import { UploadQuota } from './upload-quota.js';
import { whole } from './whole-upload.js';

/** A document on its way in. */
export interface Upload {
  readonly kind: string;
  /** As the sender calls it. */
  readonly fileName: string;
  readonly content: Readable;
  /** The partner whose signed agreement it is; its kind is then of no scheme. */
  readonly concerns?: string;
}

type Scan = ApplicationDocumentRow['scan'];

const MOST_PER_KIND = 10;

/** Takes in a document of an application: judged by its content, scanned, stored by its hash. */
@Injectable()
export class AddDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly documents: DocumentsRepository,
    private readonly store: DocumentStore,
    private readonly scanner: VirusScanner,
    private readonly judging: JudgeUpload,
    private readonly quota: UploadQuota,
    private readonly gate: UploadGate,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of the document
   * @throws RefusedError when a virus was found, or there are enough of this kind
   */
  async add(reference: string, upload: Upload, user: SignedIn): Promise<string> {
    return this.gate.through(user.personId, async () => {
      const requirement = await this.requirementOf(reference, upload, user);
      // No transaction stays open while somebody's slow line sends the bytes.
      const staged = await this.store.receive(whole(upload.content), limitOf(requirement));
      try {
        return await this.take(reference, upload, { staged, requirement }, user);
      } finally {
        await this.store.discard(staged);
      }
    });
  }

  private async take(
    reference: string,
    upload: Upload,
    { staged, requirement }: { staged: StagedDocument; requirement: DocumentRequirement },
    user: SignedIn,
  ): Promise<string> {
    // Scanned as it was sent, before anything else reads it.
    const scan = await this.scan(staged);
    const judged = await this.judging.judge(staged, requirement);
    const { contentType } = judged;
    const stored = await this.store.keep(judged.staged);
    try {
      return await this.write(reference, upload, { ...stored, contentType, scan }, user);
    } catch (error) {
      // A clear no was rolled back for certain; after anything else the row may be there after all.
      if (error instanceof DomainError) await this.store.remove(stored.key);
      throw error;
    }
  }

  private async requirementOf(
    reference: string,
    { kind, concerns }: Upload,
    user: SignedIn,
  ): Promise<DocumentRequirement> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      requirePlace(opened, kind, concerns);
      const { application, scheme } = opened;
      const asked = documentsUnder(scheme, application.variant).find((each) => each.kind === kind);
      const requirement = concerns === undefined ? asked : PARTNER_AGREEMENT;
      if (!requirement) throw new NotFoundError();
      await this.quota.requireRoom(tx, {
        applicationId: application.id,
        personId: user.personId,
        bytes: 1,
      });
      return requirement;
    });
  }

  private async scan(staged: StagedDocument): Promise<Scan> {
    const result = await this.scanner.scan(readStaged(staged));
    if (result === 'infected') throw new RefusedError(INFECTED);
    return result;
  }

  private async write(
    reference: string,
    { kind, fileName, concerns }: Upload,
    stored: StoredDocument & { contentType: string; scan: Scan },
    user: SignedIn,
  ): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openLocked(tx, reference, user);
      // It may have been submitted while the bytes came in.
      requirePlace(opened, kind, concerns);
      const named = concerns ?? null;
      const present = await this.documents.current(tx, opened.application.id);
      const ofKind = present.filter((each) => each.kind === kind && each.concerns === named);
      if (ofKind.length >= MOST_PER_KIND) throw new RefusedError(ENOUGH);
      const { key, ...rest } = stored;
      await this.quota.requireRoom(tx, {
        applicationId: opened.application.id,
        personId: user.personId,
        bytes: stored.bytes,
      });
      const id = randomUUID();
      const now = new Date(this.clock.now().epochMilliseconds);
      await tx.insert(ApplicationDocumentRow, {
        ...rest,
        id,
        applicationId: opened.application.id,
        kind,
        concerns: named,
        fileName: namedAs(safeFileName(fileName), stored.contentType),
        storageKey: key,
        uploadedBy: user.personId,
        uploadedAt: now,
        inspectedAt: now,
      });
      return id;
    });
  }
}

/** A signed agreement belongs to its partner, all else to the documents. */
function requirePlace(
  opened: AccessibleApplication,
  kind: string,
  concerns: string | undefined,
): void {
  if (concerns === undefined) requireDocumentOpen(opened, kind);
  else requireEditable(opened, 'pledge', ['partners', 'co-financing']);
}

const INFECTED = refuse({
  code: 'virus-found',
  text: {
    nl: 'In dit bestand is een virus gevonden. Het is niet bewaard.',
    en: 'A virus was found in this file. It has not been kept.',
  },
});

const ENOUGH = refuse({
  code: 'too-many-documents',
  text: {
    nl: `Van elk soort document kunt u er hooguit ${MOST_PER_KIND} toevoegen.`,
    en: `You can add ${MOST_PER_KIND} documents of each kind at most.`,
  },
});
