import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AppModule, type PlatformParts } from '@tranche/backend';
import { AllocationModule } from '@tranche/backend/allocation';
import { ApplicationsModule } from '@tranche/backend/applications';
import { AssessmentModule } from '@tranche/backend/assessment';
import { ColleaguesModule } from '@tranche/backend/colleagues';
import { DeadlinesModule } from '@tranche/backend/deadlines';
import { DecisionsModule } from '@tranche/backend/decisions';
import { DocumentsModule } from '@tranche/backend/documents';
import { PartnershipsModule } from '@tranche/backend/partnerships';
import { ConfigError } from '@tranche/backend/platform/config';
import { JOB_KINDS, JobRegistry } from '@tranche/backend/platform/jobs';
import { definedJobs } from '@tranche/backend/platform/outbox';
import { ReferenceDataModule } from '@tranche/backend/reference-data';
import { TranchesModule } from '@tranche/backend/tranches';
import { DemoLoads } from './demo-loads.js';
import { DrainOutbox } from './drain-outbox.js';
import { HistoryClock } from './history-clock.js';
import { KeepWindowOpen } from './keep-window-open.js';
import { LoadDemo } from './load-demo.js';
import { ActOnApplication } from './play/act-on-application.js';
import { AssessApplication } from './play/assess-application.js';
import { Cast } from './play/cast.js';
import { ComposeAdvice } from './play/compose-advice.js';
import { DecideHistory } from './play/decide-history.js';
import { FillSheet } from './play/fill-sheet.js';
import { GatherPartners } from './play/gather-partners.js';
import { ImportReferenceLists } from './play/import-reference-lists.js';
import { InviteColleagues } from './play/invite-colleagues.js';
import { MeetDuties } from './play/meet-duties.js';
import { OpenTrancheOf } from './play/open-tranche-of.js';
import { PlaySchemeTranche } from './play/play-scheme-tranche.js';
import { PlayRunningTranche } from './play/play-running-tranche.js';
import { PlayTranche } from './play/play-tranche.js';
import { Stage } from './play/stage.js';
import { StartAll } from './play/start-all.js';
import { TakeStep } from './play/take-step.js';
import { UploadFilePapers } from './play/upload-file-papers.js';
import { UploadPapers } from './play/upload-papers.js';
import { WriteApplication } from './play/write-application.js';
import { WriteFile } from './play/write-file.js';

const PLAYERS = [
  ActOnApplication,
  AssessApplication,
  Cast,
  ComposeAdvice,
  DecideHistory,
  FillSheet,
  GatherPartners,
  ImportReferenceLists,
  InviteColleagues,
  MeetDuties,
  OpenTrancheOf,
  PlaySchemeTranche,
  PlayRunningTranche,
  PlayTranche,
  Stage,
  StartAll,
  TakeStep,
  UploadFilePapers,
  UploadPapers,
  WriteApplication,
  WriteFile,
];

/** The portal with a clock that can be elsewhere, and with everybody who plays in the history. */
@Module({})
export class DemoModule {
  /** @throws ConfigError in production: made-up people with real rights have no place there */
  static of(parts: Omit<PlatformParts, 'entities'>): DynamicModule {
    if (parts.config.isProduction) {
      throw new ConfigError('No demonstration is played when NODE_ENV is production.');
    }
    const clock = new HistoryClock(parts.clock);
    return {
      module: DemoModule,
      imports: [
        AppModule.of({ ...parts, clock }),
        AllocationModule,
        ApplicationsModule,
        AssessmentModule,
        ColleaguesModule,
        DeadlinesModule,
        DecisionsModule,
        DiscoveryModule,
        DocumentsModule,
        PartnershipsModule,
        ReferenceDataModule,
        TranchesModule,
      ],
      providers: [
        { provide: HistoryClock, useValue: clock },
        ...PLAYERS,
        DemoLoads,
        DrainOutbox,
        { provide: JOB_KINDS, useFactory: definedJobs },
        JobRegistry,
        KeepWindowOpen,
        LoadDemo,
      ],
    };
  }
}
