import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { ReferenceDataModule } from '../reference-data/index.js';
import { ListWords } from './list-words.js';
import { PrintReceipt } from './print-receipt.js';
import { ReceiptsController } from './receipts.controller.js';

@Module({
  imports: [ApplicationsModule, ReferenceDataModule],
  controllers: [ReceiptsController],
  providers: [ListWords, PrintReceipt],
})
export class ReceiptsModule {}
