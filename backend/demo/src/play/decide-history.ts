import { Injectable } from '@nestjs/common';
import { currentRun, RankTranche } from '@tranche/backend/allocation';
import { DecideTranche } from '@tranche/backend/decisions';
import { UnitOfWork } from '@tranche/backend/platform/database';
import type { HistoricTranche } from '../demo-tranche.js';
import { HistoryClock } from '../history-clock.js';
import { Cast, PARTS } from './cast.js';
import { ComposeAdvice } from './compose-advice.js';
import { sideBySide, WIDTH } from './side-by-side.js';
import { Stage } from './stage.js';

/** Has a committee advise, ranks a tranche, and has somebody else decide it. */
@Injectable()
export class DecideHistory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: HistoryClock,
    private readonly stage: Stage,
    private readonly cast: Cast,
    private readonly advising: ComposeAdvice,
    private readonly ranking: RankTranche,
    private readonly deciding: DecideTranche,
  ) {}

  async decide(set: HistoricTranche): Promise<void> {
    const { rankedAt, decidedAt } = set.moments;
    await this.clock.at(rankedAt, () => this.rank(set));
    await this.clock.at(decidedAt, () => this.decideProposal(set.tranche.code));
  }

  /** Divides a ceiling for which nobody compares: by order of arrival, by lot or in proportion. */
  async divide(tranche: string): Promise<void> {
    const run = await this.unitOfWork.read((tx) => currentRun(tx, tranche));
    if (run) return;
    const officer = await this.cast.persona(PARTS.officer);
    await this.ranking.rank(tranche, {}, officer);
  }

  /** Decides what has been proposed, if anything waits for a decision. */
  async decideProposal(tranche: string): Promise<void> {
    const run = await this.unitOfWork.read((tx) => currentRun(tx, tranche));
    if (run?.status !== 'proposed') return;
    const decisionMaker = await this.cast.persona(PARTS.decisionMaker);
    await this.deciding.decide(tranche, { allocation: run.id }, decisionMaker);
  }

  private async rank(set: HistoricTranche): Promise<void> {
    const assessed = await this.stage.inState(set, 'assessed');
    if (assessed.length === 0) return;
    await sideBySide(assessed, WIDTH, (played) => this.advising.compose(played));
    const chair = await this.cast.persona(PARTS.chair);
    const order = assessed.map(({ row }) => row.reference);
    await this.ranking.rank(set.tranche.code, { order }, chair);
  }
}
