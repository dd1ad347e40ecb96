import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AddDocument, DocumentsRepository } from '@tranche/backend/documents';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { documentsUnder } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { madeUpPdf } from '../made-up/document-pdf.js';
import { documentText } from '../made-up/document-texts.js';
import { slug } from '../made-up/people.js';
import { Cast } from './cast.js';
import type { Played } from './stage.js';

/** Uploads the required documents that are not there yet, as real PDFs. */
@Injectable()
export class UploadPapers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentsRepository,
    private readonly adding: AddDocument,
    private readonly cast: Cast,
  ) {}

  /** @param only kinds of document; left out, everything that is required */
  async upload({ application, row }: Played, only?: readonly string[]): Promise<void> {
    const user = await this.cast.representativeOf(application.lead, application.region);
    const present = await this.unitOfWork.read((tx) => this.documents.current(tx, row.id));
    const kinds = new Set(present.map((each) => each.kind));
    const createdAt = Temporal.Instant.from(application.submittedAt);
    for (const requirement of documentsUnder(findScheme(row.scheme, row.version), row.variant)) {
      const isWanted = only?.includes(requirement.kind) ?? requirement.required;
      if (!isWanted || kinds.has(requirement.kind)) continue;
      const pdf = await madeUpPdf(documentText(requirement, application), createdAt);
      const upload = {
        kind: requirement.kind,
        fileName: `${slug(requirement.label.nl)}.pdf`,
        content: Readable.from([pdf]),
      };
      await this.adding.add(row.reference, upload, user);
    }
  }
}
