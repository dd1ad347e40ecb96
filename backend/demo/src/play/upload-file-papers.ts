import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Application } from '@tranche/backend/applications';
import { AddDocument, DocumentsRepository } from '@tranche/backend/documents';
import type { SignedIn } from '@tranche/backend/identity';
import { Clock } from '@tranche/backend/platform/clock';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { documentsUnder } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { madeUpPdf } from '../made-up/document-pdf.js';
import { slug } from '../made-up/people.js';

/** Uploads the papers that a scheme requires, each a real PDF of one page. */
@Injectable()
export class UploadFilePapers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly documents: DocumentsRepository,
    private readonly adding: AddDocument,
  ) {}

  async upload(row: Application, user: SignedIn): Promise<void> {
    const present = await this.unitOfWork.read((tx) => this.documents.current(tx, row.id));
    const kinds = new Set(present.map((each) => each.kind));
    for (const { kind, label, required } of documentsUnder(
      findScheme(row.scheme, row.version),
      row.variant,
    )) {
      if (!required || kinds.has(kind)) continue;
      const text = { title: label.nl, paragraphs: [`${label.nl} van ${user.name}.`, row.title] };
      const upload = {
        kind,
        fileName: `${slug(label.nl)}.pdf`,
        content: Readable.from([await madeUpPdf(text, this.clock.now())]),
      };
      await this.adding.add(row.reference, upload, user);
    }
  }
}
