import { Injectable } from '@nestjs/common';
import type { DrawList, DrawView } from '@tranche/contracts';
import type { Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { NotFoundError } from '../platform/http/index.js';
import { TranchesRepository } from '../tranches/index.js';
import { AllocationRunRow } from './allocation-run.row.js';
import { drawsOf, TICKET } from './draws-of.js';

/**
 * The draws that are finished, for everybody. A seed is shown only here, after the decision: whoever
 * knew it before could have reckoned the outcome.
 */
@Injectable()
export class ShowDraws {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tranches: TranchesRepository,
  ) {}

  async list(): Promise<DrawList> {
    const rows = await this.unitOfWork.read(finishedDraws);
    return { items: rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })) };
  }

  /** @throws NotFoundError also for a tranche in which nothing was drawn, or not yet decided */
  async show(code: string): Promise<DrawView> {
    return this.unitOfWork.read(async (tx) => {
      const tranche = await this.tranches.find(tx, code);
      const drawn = await latestDraw(tx, code);
      if (!drawn) throw new NotFoundError();
      const { draws, seed, seedCommitment, seedCommittedAt, at } = drawn;
      const lines = await this.tranches.lines(tx, code);
      const names = new Map(lines.map((line) => [line.code, line.name]));
      return {
        tranche: code,
        name: tranche.name,
        scheme: tranche.scheme,
        schemeName: findScheme(tranche.scheme, tranche.version).name,
        commitment: seedCommitment,
        committedAt: seedCommittedAt.toISOString(),
        seed,
        drawnAt: at.toISOString(),
        draws: draws.map((draw) => ({ ...draw, lineName: names.get(draw.line) ?? tranche.name })),
      };
    });
  }
}

/** Of a tranche that was decided in rounds, the last in which lots were drawn. */
async function latestDraw(tx: Tx, tranche: string) {
  const runs = await tx.find(AllocationRunRow, {
    where: { tranche, status: 'decided' },
    order: { at: 'DESC' },
  });
  for (const { input, output, seed, seedCommitment, seedCommittedAt, at } of runs) {
    if (seed === null || seedCommitment === null || seedCommittedAt === null) continue;
    const draws = drawsOf({ input, output, seed, seedCommitment });
    if (draws.length > 0) return { draws, seed, seedCommitment, seedCommittedAt, at };
  }
  return null;
}

interface DrawRow {
  readonly tranche: string;
  readonly name: Text;
  readonly scheme: string;
  readonly at: Date;
}

/** As `drawsOf` has it, without reading a hundred thousand tickets to name one tranche. */
async function finishedDraws(tx: Tx): Promise<readonly DrawRow[]> {
  return tx.query(
    `SELECT r.tranche, t.name, t.scheme, max(r.at) AS at FROM allocation_run r
     JOIN tranche t ON t.code = r.tranche
     WHERE r.status = 'decided' AND r.seed IS NOT NULL AND r.method IN ('lottery', 'first-come')
       AND EXISTS (
         SELECT 1 FROM jsonb_array_elements(r.output->'places') AS p (place)
         WHERE p.place->>'reference' ~ $1
           AND (r.method = 'lottery' OR (p.place->>'wasDrawn')::boolean)
         GROUP BY p.place->>'list' HAVING count(*) > 1)
     GROUP BY r.tranche, t.name, t.scheme ORDER BY max(r.at) DESC, r.tranche`,
    [TICKET.source],
  );
}
