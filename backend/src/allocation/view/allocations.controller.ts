import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AllocationQuery,
  AllocationView,
  RankTranche as RankRequest,
  TranchePath,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import type { KeyedCall } from '../../platform/database/index.js';
import { AllowRoles, CallKey, Idempotent, Returns } from '../../platform/http/index.js';
import { RankTranche } from '../ranking/rank-tranche.js';
import { ShowAllocation } from './show-allocation.js';

type Path = z.output<typeof TranchePath>;

@ApiTags('allocations')
@Controller('tranches/:tranche/allocations')
export class AllocationsController {
  constructor(
    private readonly showing: ShowAllocation,
    private readonly ranking: RankTranche,
  ) {}

  @Get()
  @AllowRoles('officer', 'decision-maker', 'chair', 'auditor')
  @Returns(200, AllocationView, 'The ranking of a tranche, with the reason of every place')
  show(
    @Param({ schema: TranchePath }) { tranche }: Path,
    @Query({ schema: AllocationQuery }) { round }: AllocationQuery,
    @CurrentUser() user: SignedIn,
  ) {
    return this.showing.show(tranche, user, round);
  }

  @Post()
  @AllowRoles('officer', 'chair')
  @Idempotent()
  @Returns(
    201,
    AllocationView,
    'Rank all assessed applications under the ceiling',
    'A proposal, which replaces the one before until it is decided. Refused while an application is still on its way, or for whoever has an interest in one of them. Who ranks does not decide.',
  )
  async rank(
    @Param({ schema: TranchePath }) { tranche }: Path,
    @Body({ schema: RankRequest }) request: RankRequest,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.ranking.rank(tranche, request, user, call);
    return this.showing.show(tranche, user);
  }
}
