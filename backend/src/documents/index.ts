import { ApplicationDocumentRow } from './application-document.row.js';
import { DocumentRemarkRow } from './remarks/document-remark.row.js';

export { AddDocument, type Upload } from './add-document.js';
export { attachmentNamed, shownAs } from './content-disposition.js';
export { servedName, toDocumentView, toDocumentViews } from './document-view.js';
export { DocumentRemoved } from './document-removed.js';
export { DocumentsModule } from './documents.module.js';
export { DocumentsRepository } from './documents.repository.js';
export { ReadDocument, type Download } from './read-document.js';
export { isFromBefore, shownOnce } from './shown-once.js';
export { RemoveDocument } from './remove-document.js';
export { DescribesUpload, UPLOAD_LIMITS, uploadIn } from './upload-request.js';
export { ApplicationDocumentRow };

export const documentEntities = [ApplicationDocumentRow, DocumentRemarkRow];
