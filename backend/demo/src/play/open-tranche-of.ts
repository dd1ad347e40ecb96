import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { CreateProgramme, OpenTranche, hasProgramme, tranchesOf } from '@tranche/backend/tranches';
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
    const { code } = tranche;
    const present = await this.unitOfWork.read(async (tx) => ({
      programme: await hasProgramme(tx, programme.code),
      tranche: (await tranchesOf(tx, [code])).has(code),
    }));
    if (!present.programme) await this.creating.create(programme);
    if (!present.tranche) await this.opening.open(tranche, officer);
  }
}
