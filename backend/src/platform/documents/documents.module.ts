import { Module } from '@nestjs/common';
import { DocumentStore } from './document-store.js';
import { VirusScanner } from './virus-scanner.js';

@Module({ providers: [DocumentStore, VirusScanner], exports: [DocumentStore, VirusScanner] })
export class DocumentStoreModule {}
