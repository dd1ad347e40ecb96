import { Injectable } from '@nestjs/common';
import type { CreateProgramme as Request } from '@tranche/contracts';
import { refuse } from '@tranche/domain';
import { type KeyedCall, UnitOfWork } from '../../platform/database/index.js';
import { RefusedError } from '../../platform/errors/index.js';
import { ProgrammeRow } from './programme.row.js';

/** Records the money above the tranches. */
@Injectable()
export class CreateProgramme {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @returns the code of the programme
   * @throws RefusedError when there is a programme with this code
   */
  async create(request: Request, call?: KeyedCall): Promise<string> {
    await this.unitOfWork.once(call, async (tx) => {
      const written: { raw: unknown } = await tx
        .createQueryBuilder()
        .insert()
        .into(ProgrammeRow)
        .values({ ...request, unit: request.unit ?? 'euro' })
        .orIgnore()
        .returning('code')
        .execute();
      if (Array.isArray(written.raw) && written.raw.length === 0) throw new RefusedError(TAKEN);
    });
    return request.code;
  }
}

const TAKEN = refuse({
  code: 'programme-exists',
  text: {
    nl: 'Er is al een programma met deze code.',
    en: 'There is a programme with this code already.',
  },
});
