import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { AssessmentModule } from '../assessment/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { TranchesModule } from '../tranches/index.js';
import { AllocationFacts } from './allocation-facts.js';
import { ApplicationsInTranche } from './run/applications-in-tranche.js';
import { KnownDecisions } from './run/known-decisions.js';
import { DecidedTranche } from './run/decided-tranche.js';
import { AllocationsController } from './view/allocations.controller.js';
import { describeDrawPages } from './draws/draw-pages.js';
import { DrawsController } from './draws/draws.controller.js';
import { PlaceInQueue } from './place-in-queue.js';
import { RankTranche } from './ranking/rank-tranche.js';
import { ShowAllocation } from './view/show-allocation.js';
import { ShowDraws } from './draws/show-draws.js';
import { EvidenceSources } from '../platform/evidence/index.js';
import { PageDirectory } from '../platform/http/index.js';
import { WhatWasDivided } from './run/what-was-divided.js';
import { rankingSource } from './ranking/ranking-evidence.js';

@Module({
  imports: [
    ApplicationsModule,
    AssessmentModule,
    IdentityModule,
    NotificationsModule,
    TranchesModule,
  ],
  controllers: [AllocationsController, DrawsController],
  providers: [
    ApplicationsInTranche,
    KnownDecisions,
    AllocationFacts,
    DecidedTranche,
    PlaceInQueue,
    RankTranche,
    ShowAllocation,
    ShowDraws,
    WhatWasDivided,
  ],
  exports: [ApplicationsInTranche, KnownDecisions, RankTranche],
})
export class AllocationModule {
  constructor(evidence: EvidenceSources, pages: PageDirectory, draws: ShowDraws) {
    evidence.add(rankingSource);
    describeDrawPages(pages, draws);
  }
}
