export { contentTypeOf } from './content-type.js';
export { DocumentStore, type StoredDocument } from './document-store.js';
export { DocumentStoreModule } from './documents.module.js';
export { safeFileName } from './file-name.js';
export { VirusScanner, type ScanResult } from './virus-scanner.js';
