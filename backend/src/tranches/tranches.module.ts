import { Module } from '@nestjs/common';
import { AmendTranche } from './amendment/amend-tranche.js';
import { DividedBefore } from './amendment/divided-before.js';
import { CreateProgramme } from './programme/create-programme.js';
import { KnownOfTranche } from './known/known-of-tranche.js';
import { TrancheFigures } from './known/tranche-figures.js';
import { ListTranches } from './list-tranches.js';
import { OpenTranche } from './opening/open-tranche.js';
import { ProgrammesController } from './programme/programmes.controller.js';
import { PreviewTranche } from './preview-tranche.js';
import { RollOver } from './roll-over.js';
import { ShowProgramme } from './programme/show-programme.js';
import { ShowTranche } from './show-tranche.js';
import { TrancheAmended } from './amendment/tranche-amended.js';
import { TranchesController } from './tranches.controller.js';
import { TranchesRepository } from './tranches.repository.js';
import { PinnedVersions } from './versions/pinned-versions.js';

/** What other features use or say: opening for demo data, roll-over for decisions, listening for terms. */
const SHARED = [
  AmendTranche,
  CreateProgramme,
  DividedBefore,
  KnownOfTranche,
  OpenTranche,
  RollOver,
  TrancheAmended,
  TrancheFigures,
  TranchesRepository,
];

@Module({
  controllers: [TranchesController, ProgrammesController],
  providers: [...SHARED, ListTranches, PinnedVersions, PreviewTranche, ShowProgramme, ShowTranche],
  exports: SHARED,
})
export class TranchesModule {}
