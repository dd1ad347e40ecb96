export { contentTypeOf } from './content-type.js';
export { DocumentOwners, type OwnsDocuments } from './document-owners.js';
export { DocumentStore, type StoredDocument } from './document-store.js';
export { DocumentStoreModule } from './documents.module.js';
export { safeFileName } from './file-name.js';
export type { ShelvedFile } from './shelf.js';
export type { Measured, StagedDocument } from './stage-document.js';
export { StoreUnavailableError } from './store-errors.js';
export { VirusScanner, type ScanResult } from './virus-scanner.js';
