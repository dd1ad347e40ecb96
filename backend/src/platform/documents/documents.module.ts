import { Module } from '@nestjs/common';
import { DocumentOwners } from './document-owners.js';
import { DocumentStore } from './document-store.js';
import { InspectPdf } from './inspect/inspect-pdf.js';
import { UploadGate } from './upload-gate.js';
import { VirusScanner } from './virus-scanner.js';

const PARTS = [DocumentOwners, DocumentStore, InspectPdf, UploadGate, VirusScanner];

@Module({ providers: PARTS, exports: PARTS })
export class DocumentStoreModule {}
