import { Injectable } from '@nestjs/common';
import { AssignAssessors } from '@tranche/backend/assessment';
import { Cast, PARTS } from './cast.js';
import { FillSheet } from './fill-sheet.js';
import type { Played } from './stage.js';

/** Has three assessors invited, and has them score. */
@Injectable()
export class AssessApplication {
  constructor(
    private readonly cast: Cast,
    private readonly assigning: AssignAssessors,
    private readonly sheets: FillSheet,
  ) {}

  async assign({ row }: Played): Promise<void> {
    const officer = await this.cast.persona(PARTS.officer);
    const assessors = await this.cast.personas(...PARTS.assessors);
    const personIds = assessors.map((each) => each.personId);
    await this.assigning.assign(row.reference, { personIds, seen: row.eventNumber }, officer);
  }

  async score(played: Played): Promise<void> {
    for (const assessor of PARTS.assessors) {
      await this.sheets.fill(played, assessor, 'submitted');
    }
  }

  /** Henk has not looked yet, Amina is halfway, Pieter is done. */
  async scorePartly(played: Played): Promise<void> {
    await this.sheets.fill(played, 'amina', 'half');
    await this.sheets.fill(played, 'pieter', 'submitted');
  }
}
