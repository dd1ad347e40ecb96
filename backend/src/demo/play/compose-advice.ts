import { Injectable } from '@nestjs/common';
import { findScheme } from '@tranche/schemes';
import { adviceOf, assessmentOf, WriteAdvice } from '../../assessment/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { madeUpAdvice } from '../made-up/advice.js';
import { Cast, PARTS } from './cast.js';
import type { Played } from './stage.js';

/** Has the chair write down what the committee advises, and lay it down. */
@Injectable()
export class ComposeAdvice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cast: Cast,
    private readonly writing: WriteAdvice,
  ) {}

  /** Whatever has been laid down already is left as it is. */
  async compose({ application, row }: Played): Promise<void> {
    const scheme = findScheme(row.scheme, row.version);
    const { round, result } = await this.unitOfWork.read((tx) => assessmentOf(tx, row, scheme));
    const before = await this.unitOfWork.read((tx) => adviceOf(tx, row.id, round));
    if (result === null || before?.adoptedAt) return;
    const chair = await this.cast.persona(PARTS.chair);
    const version = before?.version ?? 0;
    const texts = madeUpAdvice(result, application.title);
    await this.writing.save(row.reference, version, { texts }, chair);
    await this.writing.adopt(row.reference, { version: version + 1 }, chair);
  }
}
