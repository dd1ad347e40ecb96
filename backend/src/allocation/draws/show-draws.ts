import { Injectable } from '@nestjs/common';
import type { DrawList, DrawQuery, DrawView } from '@tranche/contracts';
import type { Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { TranchesRepository, seedOf, tranchesOf } from '../../tranches/index.js';
import { PublicDrawRow } from './public-draw.row.js';

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

  async list(query: DrawQuery): Promise<DrawList> {
    return this.unitOfWork.read(async (tx) => {
      const rows = await newestDraws(tx, query);
      const tranches = await tranchesOf(
        tx,
        rows.map(({ tranche }) => tranche),
      );
      return {
        items: rows.flatMap(({ tranche: code, round, at }) => {
          const tranche = tranches.get(code);
          if (!tranche) return [];
          const { name, scheme } = tranche;
          return [{ tranche: code, round, name, scheme, at: at.toISOString() }];
        }),
        total: await tx.count(PublicDrawRow),
      };
    });
  }

  /** The name of a tranche in which lots were drawn, or null: for the page, that reads no tickets. */
  async nameOf(code: string, round?: number): Promise<Text | null> {
    return this.unitOfWork.read(async (tx) => {
      const where = { tranche: code, ...(round !== undefined && { round }) };
      const isDrawn = await tx.existsBy(PublicDrawRow, where);
      return isDrawn ? (await this.tranches.find(tx, code)).name : null;
    });
  }

  /**
   * @param round the latest in which lots were drawn when it is left out
   * @throws NotFoundError also for a round in which nothing was drawn, or that is not yet decided
   */
  async show(code: string, round?: number): Promise<DrawView> {
    return this.unitOfWork.read(async (tx) => {
      const drawn = await tx.findOne(PublicDrawRow, {
        where: { tranche: code, ...(round !== undefined && { round }) },
        order: { round: 'DESC' },
      });
      if (!drawn) throw new NotFoundError();
      const tranche = await this.tranches.find(tx, code);
      const lines = await this.tranches.lines(tx, code);
      const names = new Map(lines.map((line) => [line.code, line.name]));
      const { seed, lotPromise, createdAt } = await seedOf(tx, code, drawn.round);
      return {
        tranche: code,
        round: drawn.round,
        name: tranche.name,
        scheme: tranche.scheme,
        schemeName: findScheme(tranche.scheme, tranche.version).name,
        lotPromise,
        promisedAt: createdAt.toISOString(),
        seed,
        drawnAt: drawn.drawnAt.toISOString(),
        draws: drawn.draws.map((draw) => ({
          ...draw,
          lineName: names.get(draw.line) ?? tranche.name,
        })),
      };
    });
  }
}

interface DrawRow {
  readonly tranche: string;
  readonly round: number;
  readonly at: Date;
}

/** A page of them, without a ticket being read. */
async function newestDraws(tx: Tx, { limit, offset }: DrawQuery): Promise<readonly DrawRow[]> {
  return tx.query(
    `SELECT d.tranche, d.round, d.drawn_at AS at FROM public_draw d
     ORDER BY d.drawn_at DESC, d.tranche, d.round DESC LIMIT $1 OFFSET $2`,
    [limit, offset],
  );
}
