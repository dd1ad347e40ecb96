import { Injectable } from '@nestjs/common';
import { adviceOf, assessmentOf, LayDownAdvice, WriteAdvice } from '@tranche/backend/assessment';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { hasChair } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { madeUpAdvice } from '../made-up/advice.js';
import { Cast, PARTS } from './cast.js';
import type { Played } from './stage.js';

/** Has an officer write down what the committee advises, and its chair lay it down. */
@Injectable()
export class ComposeAdvice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cast: Cast,
    private readonly writing: WriteAdvice,
    private readonly layingDown: LayDownAdvice,
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
    const officer = await this.cast.persona(PARTS.officer);
    const read = { version: version + 1 };
    await this.writing.save(row.reference, version, { texts }, officer);
    if (hasChair(scheme.assessment)) await this.layingDown.present(row.reference, read, officer);
    await this.layingDown.adopt(row.reference, read, chair);
  }
}
