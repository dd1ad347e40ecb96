import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AllocationModule } from '../allocation/index.js';
import { AppModule } from '../app.module.js';
import { ApplicationsModule } from '../applications/index.js';
import { AssessmentModule } from '../assessment/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { DecisionsModule } from '../decisions/index.js';
import { DocumentsModule } from '../documents/index.js';
import { PartnershipsModule } from '../partnerships/index.js';
import { JOB_KINDS, JobRegistry } from '../platform/jobs/index.js';
import { definedJobs } from '../platform/outbox/index.js';
import type { PlatformParts } from '../platform/platform.module.js';
import { ReferenceDataModule } from '../reference-data/index.js';
import { TranchesModule } from '../tranches/index.js';
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
import { MeetDuties } from './play/meet-duties.js';
import { OpenTrancheOf } from './play/open-tranche-of.js';
import { PlayCall } from './play/play-call.js';
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
  MeetDuties,
  OpenTrancheOf,
  PlayCall,
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
  static of(parts: Omit<PlatformParts, 'entities'>): DynamicModule {
    const clock = new HistoryClock(parts.clock);
    return {
      module: DemoModule,
      imports: [
        AppModule.of({ ...parts, clock }),
        AllocationModule,
        ApplicationsModule,
        AssessmentModule,
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
