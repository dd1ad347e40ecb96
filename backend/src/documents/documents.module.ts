import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { DocumentStoreModule } from '../platform/documents/index.js';
import { EvidenceSources } from '../platform/evidence/index.js';
import { AddDocument } from './upload/add-document.js';
import { DocumentRemoved } from './removal/document-removed.js';
import { DocumentFacts } from './document-facts.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsRepository } from './documents.repository.js';
import { DocumentsCheck } from './documents-check.js';
import { EraseDocumentJob } from './removal/erase-document.job.js';
import { InspectStoredJob } from './upload/inspect-stored.job.js';
import { JudgeUpload } from './upload/judge-upload.js';
import { SweepStoreJob } from './removal/sweep-store.job.js';
import { UploadQuota } from './upload/upload-quota.js';
import { ListDocuments } from './list-documents.js';
import { ReadDocument } from './read-document.js';
import { RemarkOnDocument } from './remarks/remark-on-document.js';
import { remarkSource } from './remarks/remark-evidence.js';
import { SupplementDocuments } from './remarks/supplement-documents.js';
import { WriteRemark } from './remarks/write-remark.js';
import { RemoveDocument } from './removal/remove-document.js';
import { RestoreDocuments } from './removal/restore-documents.js';
import { UnownedCheck } from './removal/unowned-check.js';

@Module({
  imports: [ApplicationsModule, DocumentStoreModule],
  controllers: [DocumentsController],
  providers: [
    AddDocument,
    DocumentFacts,
    DocumentRemoved,
    DocumentsCheck,
    DocumentsRepository,
    EraseDocumentJob,
    InspectStoredJob,
    JudgeUpload,
    SweepStoreJob,
    UploadQuota,
    ListDocuments,
    ReadDocument,
    RemarkOnDocument,
    RemoveDocument,
    RestoreDocuments,
    SupplementDocuments,
    UnownedCheck,
    WriteRemark,
  ],
  exports: [AddDocument, DocumentRemoved, DocumentsRepository, ReadDocument, RemoveDocument],
})
export class DocumentsModule {
  constructor(evidence: EvidenceSources) {
    evidence.add(remarkSource);
  }
}
