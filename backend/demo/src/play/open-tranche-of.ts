import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { CreateProgramme, OpenTranche, ProgrammeRow, TrancheRow } from '@tranche/backend/tranches';
import type { DemoTranche } from '../demo-tranche.js';
import { Cast, PARTS } from './cast.js';

/** Records the programme of a set and opens its tranche, unless they are there already. */
@Injectable()
export class OpenTrancheOf {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly creating: CreateProgramme,
    private readonly opening: OpenTranche,
    private readonly cast: Cast,
  ) {}

  async open({ programme, tranche }: Pick<DemoTranche, 'programme' | 'tranche'>): Promise<void> {
    const officer = await this.cast.persona(PARTS.officer);
    if (!(await this.has(ProgrammeRow, programme.code))) await this.creating.create(programme);
    if (!(await this.has(TrancheRow, tranche.code))) await this.opening.open(tranche, officer);
  }

  private has(row: typeof ProgrammeRow | typeof TrancheRow, code: string): Promise<boolean> {
    return this.unitOfWork.read((tx) => tx.existsBy<ProgrammeRow | TrancheRow>(row, { code }));
  }
}
