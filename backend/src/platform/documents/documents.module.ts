import { Module } from '@nestjs/common';
import { DocumentOwners } from './document-owners.js';
import { DocumentStore } from './document-store.js';
import { VirusScanner } from './virus-scanner.js';

const PARTS = [DocumentOwners, DocumentStore, VirusScanner];

@Module({ providers: PARTS, exports: PARTS })
export class DocumentStoreModule {}
