import { Injectable } from '@nestjs/common';
import type { DocumentList } from '@tranche/contracts';
import { ApplicationAccess, isEditable } from '../applications/index.js';
import { PeopleRepository, type SignedIn } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { VirusScanner } from '../platform/documents/index.js';
import { toDocumentViews } from './document-view.js';
import { DocumentsRepository } from './documents.repository.js';
import { missingDocuments } from './missing-documents.js';

/** What is asked for and what is there, kind by kind. */
@Injectable()
export class ListDocuments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly documents: DocumentsRepository,
    private readonly people: PeopleRepository,
    private readonly scanner: VirusScanner,
  ) {}

  async list(reference: string, user: SignedIn): Promise<DocumentList> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      const { application, scheme, viewer } = opened;
      const rows = await this.documents.seen(tx, opened);
      const views = await toDocumentViews(tx, this.people, rows);
      return {
        requirements: scheme.documents.map(
          ({ kind, label, hint, article, required, maximumBytes, contentTypes }) => ({
            kind,
            label,
            ...(hint && { hint }),
            article,
            required,
            maximumBytes,
            contentTypes: [...contentTypes],
            documents: views.filter((view) => view.kind === kind),
          }),
        ),
        problems: [...missingDocuments(scheme.documents, rows)],
        canEdit: viewer === 'applicant' && isEditable(application),
        scanning: this.scanner.isConfigured,
      };
    });
  }
}
