import { Injectable } from '@nestjs/common';
import type { DocumentList, DocumentView } from '@tranche/contracts';
import {
  agreementLabel,
  documentsUnder,
  PARTNER_AGREEMENT,
  type DocumentRequirement,
} from '@tranche/domain';
import {
  ApplicationAccess,
  isDocumentOpen,
  isEditable,
  isOpen,
  mayOn,
} from '../applications/index.js';
import { PeopleRepository, type SignedIn } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { VirusScanner } from '../platform/documents/index.js';
import type { ApplicationDocumentRow } from './application-document.row.js';
import { servedName, toDocumentViews } from './document-view.js';
import { DocumentsRepository } from './documents.repository.js';
import { missingDocuments } from './missing-documents.js';
import { mayRemark } from './remarks/remark-on-document.js';
import { remarksOn } from './remarks/remarks-on.js';

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
      const isWriting = viewer === 'applicant' && isEditable(application);
      const mayWrite = isWriting && mayOn(opened, 'write');
      const asked = documentsUnder(scheme, application.variant);
      const rows = await this.documents.seen(tx, opened);
      const remarks = await remarksOn(tx, this.people, opened, rows);
      const earlier = await this.documents.sentEarlier(tx, opened, rows);
      const toReplaced = (row: ApplicationDocumentRow) => ({
        id: row.id,
        fileName: servedName(row),
        contentType: row.contentType,
        takenAwayAt: (row.removedAt ?? row.uploadedAt).toISOString(),
        remark: remarks.told.get(row.id) ?? null,
      });
      const views = await toDocumentViews(tx, this.people, rows, remarks.standing);
      return {
        requirements: [
          ...asked.map((each) => ({
            ...sayRequirement(each),
            documents: views.filter((view) => view.kind === each.kind),
            canEdit: mayWrite && isDocumentOpen(opened, each.kind),
            replaced: earlier.filter(({ kind }) => kind === each.kind).map(toReplaced),
          })),
          // Whoever writes the application finds them on the page of the partners.
          ...(isWriting ? [] : agreementsIn(rows, views)),
        ],
        problems: [...missingDocuments(asked, rows)],
        canEdit: mayWrite && isOpen(opened, ['documents']),
        canRemark: mayRemark(opened),
        scanning: this.scanner.isConfigured,
      };
    });
  }
}

function sayRequirement(asked: DocumentRequirement) {
  const { kind, label, hint, article, required, maximumBytes, contentTypes } = asked;
  const said = { kind, label, article, required, maximumBytes, contentTypes: [...contentTypes] };
  return { ...said, ...(hint && { hint }) };
}

/** The signed agreement of each partner that was confirmed by one, under the name of the partner. */
function agreementsIn(rows: readonly ApplicationDocumentRow[], views: readonly DocumentView[]) {
  return rows.flatMap(({ id, concerns }) => {
    if (concerns === null) return [];
    const label = agreementLabel(concerns);
    const documents = views.filter((view) => view.id === id);
    return [
      {
        ...sayRequirement({ ...PARTNER_AGREEMENT, kind: `agreement:${id}`, label }),
        documents,
        canEdit: false,
        replaced: [],
      },
    ];
  });
}
