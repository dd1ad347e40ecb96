import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Summaries } from '../../applications/index.js';
import { summaryOf } from './application-summaries.js';

/** Gives the page of an application what the lists say of it. */
@Injectable()
export class ReadSummary implements OnModuleInit {
  constructor(private readonly summaries: Summaries) {}

  onModuleInit(): void {
    this.summaries.add(summaryOf);
  }
}
