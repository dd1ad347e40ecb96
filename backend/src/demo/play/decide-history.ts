import { Injectable } from '@nestjs/common';
import { currentRun, RankTranche } from '../../allocation/index.js';
import { DecideTranche } from '../../decisions/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { HistoricTranche } from '../demo-tranche.js';
import { HistoryClock } from '../history-clock.js';
import { Cast, PARTS } from './cast.js';
import { Stage } from './stage.js';

/** Ranks a tranche, and has somebody else decide it. */
@Injectable()
export class DecideHistory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: HistoryClock,
    private readonly stage: Stage,
    private readonly cast: Cast,
    private readonly ranking: RankTranche,
    private readonly deciding: DecideTranche,
  ) {}

  async decide(set: HistoricTranche): Promise<void> {
    const { rankedAt, decidedAt } = set.moments;
    await this.clock.at(rankedAt, () => this.rank(set));
    await this.clock.at(decidedAt, () => this.decideRanking(set));
  }

  private async rank(set: HistoricTranche): Promise<void> {
    const assessed = await this.stage.inState(set, 'assessed');
    if (assessed.length === 0) return;
    const chair = await this.cast.persona(PARTS.chair);
    const order = assessed.map(({ row }) => row.reference);
    await this.ranking.rank(set.tranche.code, { order }, chair);
  }

  private async decideRanking(set: HistoricTranche): Promise<void> {
    const run = await this.unitOfWork.read((tx) => currentRun(tx, set.tranche.code));
    if (run?.status !== 'proposed') return;
    const decisionMaker = await this.cast.persona(PARTS.decisionMaker);
    await this.deciding.decide(set.tranche.code, { allocation: run.id }, decisionMaker);
  }
}
