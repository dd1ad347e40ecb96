import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  agreementLabel,
  documentsUnder,
  type DocumentRequirement,
  type SchemeVersion,
} from '@tranche/domain';
import {
  CopySources,
  TransitionParts,
  type ApplicationsInContext,
  type CopiedDocument,
  type FactsByApplication,
  type FactSource,
} from '../applications/index.js';
import type { ApplicationDocumentRow } from './application-document.row.js';
import { DocumentsRepository } from './documents.repository.js';
import { missingDocuments } from './missing-documents.js';

/** What the guards and the copy of a submission know of documents. */
@Injectable()
export class DocumentFacts implements FactSource, OnModuleInit {
  readonly answers = ['documents-complete'] as const;

  constructor(
    private readonly documents: DocumentsRepository,
    private readonly parts: TransitionParts,
    private readonly copies: CopySources,
  ) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
    this.copies.add(this);
  }

  async gatherFacts(applications: ApplicationsInContext): Promise<FactsByApplication> {
    const presentOf = await this.documents.currentOf(applications.tx, applications.ids);
    return applications.map(({ application, scheme }) => ({
      problems: {
        documents: missingDocuments(
          documentsUnder(scheme, application.variant),
          presentOf(application.id),
        ),
      },
    }));
  }

  async copyDocuments(applications: ApplicationsInContext) {
    const presentOf = await this.documents.currentOf(applications.tx, applications.ids);
    return applications.map(({ application, scheme }) =>
      goingAlong(presentOf(application.id), documentsUnder(scheme, application.variant)).map(
        (row) => copiedDocument(row, scheme),
      ),
    );
  }
}

/** What another kind of application asked for stays behind. */
function goingAlong(
  rows: readonly ApplicationDocumentRow[],
  asked: readonly DocumentRequirement[],
) {
  return rows.filter(
    ({ kind, concerns }) => concerns !== null || asked.some((each) => each.kind === kind),
  );
}

function copiedDocument(
  { kind, concerns, fileName, sha256 }: ApplicationDocumentRow,
  { documents }: SchemeVersion,
): CopiedDocument {
  if (concerns !== null) return { label: agreementLabel(concerns), fileName, sha256 };
  const requirement = documents.find((each) => each.kind === kind);
  return { label: requirement?.label ?? { nl: kind, en: kind }, fileName, sha256 };
}
