import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AmendTranche as AmendRequest,
  CreateTranche,
  TrancheDetail,
  TrancheList,
  TranchePath,
  TranchePreview,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import type { KeyedCall } from '../platform/database/index.js';
import { AllowRoles, CallKey, Idempotent, Returns } from '../platform/http/index.js';
import { AmendTranche } from './amendment/amend-tranche.js';
import { ListTranches } from './list-tranches.js';
import { OpenTranche } from './opening/open-tranche.js';
import { PreviewTranche } from './preview-tranche.js';
import { ShowTranche } from './show-tranche.js';

type Path = z.output<typeof TranchePath>;

@ApiTags('tranches')
@Controller('tranches')
export class TranchesController {
  constructor(
    private readonly listing: ListTranches,
    private readonly opening: OpenTranche,
    private readonly showing: ShowTranche,
    private readonly amending: AmendTranche,
    private readonly previewing: PreviewTranche,
  ) {}

  @Get()
  @AllowRoles('officer', 'decision-maker', 'chair', 'auditor')
  @Returns(200, TrancheList, 'Tranches, the newest first')
  list(@CurrentUser() user: SignedIn) {
    return this.listing.list(user);
  }

  @Post()
  @AllowRoles('officer')
  @Idempotent()
  @Returns(
    201,
    TrancheDetail,
    'Open a tranche under a version of a scheme',
    'Public at once. The hash of the law that it was opened under is kept with it, so that a later change of that version shows. What it would come to can be previewed.',
  )
  async open(
    @Body({ schema: CreateTranche }) request: CreateTranche,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    return this.showing.show(await this.opening.open(request, user, call), user);
  }

  @Post('previews')
  @AllowRoles('officer')
  @Returns(201, TranchePreview, 'What opening a tranche would come to; nothing of it happens')
  previewOpening(
    @Body({ schema: CreateTranche }) request: CreateTranche,
    @CurrentUser() user: SignedIn,
  ) {
    return this.previewing.ofOpening(request, user);
  }

  @Get(':tranche')
  @AllowRoles('officer', 'decision-maker', 'chair', 'auditor')
  @Returns(200, TrancheDetail, 'A tranche with its ceilings and how far its applications are')
  show(@Param({ schema: TranchePath }) { tranche }: Path, @CurrentUser() user: SignedIn) {
    return this.showing.show(tranche, user);
  }

  @Post(':tranche/amendments')
  @AllowRoles('officer')
  @Idempotent()
  @Returns(
    201,
    TrancheDetail,
    'Amend a tranche, with the place of publication',
    'Moves the closing, or changes a ceiling (Awb 4:27, 4:28). Whoever is in the middle of applying is told of a moved closing. `seen` is the number of amendments that was read. What it would come to can be previewed.',
  )
  async amend(
    @Param({ schema: TranchePath }) { tranche }: Path,
    @Body({ schema: AmendRequest }) request: AmendRequest,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.amending.amend(tranche, request, user, call);
    return this.showing.show(tranche, user);
  }

  @Post(':tranche/amendments/previews')
  @AllowRoles('officer')
  @Returns(201, TranchePreview, 'What an amendment would come to; nothing of it happens')
  previewAmendment(
    @Param({ schema: TranchePath }) { tranche }: Path,
    @Body({ schema: AmendRequest }) request: AmendRequest,
    @CurrentUser() user: SignedIn,
  ) {
    return this.previewing.ofAmendment(tranche, request, user);
  }
}
