import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../../applications/index.js';
import { FreeMoneyFacts } from './free-money-facts.js';

/** Apart from the tranches themselves: applications know tranches, and this knows applications. */
@Module({ imports: [ApplicationsModule], providers: [FreeMoneyFacts] })
export class TrancheFactsModule {}
