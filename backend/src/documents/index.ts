import { ApplicationDocumentRow } from './application-document.row.js';
import { DocumentRemarkRow } from './remarks/document-remark.row.js';

export { AddDocument, type Upload } from './upload/add-document.js';
export { shownAs } from './content-disposition.js';
export { servedName, toDocumentView } from './document-view.js';
export { DocumentRemoved } from './removal/document-removed.js';
export { DocumentsModule } from './documents.module.js';
export {
  DocumentsRepository,
  everAdded,
  type ApplicationDocument,
} from './documents.repository.js';
export { isFromBefore, shownOnce } from './shown-once.js';
export { RemoveDocument } from './removal/remove-document.js';
export { DescribesUpload, UPLOAD_LIMITS, uploadIn } from './upload/upload-request.js';

export const documentEntities = [ApplicationDocumentRow, DocumentRemarkRow];
