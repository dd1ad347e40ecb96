import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplicationList, CaseloadQuery } from '@tranche/contracts';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import { AllowRoles, AllowSignedIn, Returns } from '../../platform/http/index.js';
import { ListCaseload } from './list-caseload.js';
import { ListMine } from './list-mine.js';

@ApiTags('applications')
@Controller('applications')
export class ListsController {
  constructor(
    private readonly mine: ListMine,
    private readonly caseload: ListCaseload,
  ) {}

  @Get()
  @AllowSignedIn()
  @Returns(200, ApplicationList, 'My applications')
  list(@CurrentUser() user: SignedIn) {
    return this.mine.list(user);
  }

  @Get('caseload')
  @AllowRoles('officer', 'decision-maker', 'chair', 'auditor')
  @Returns(200, ApplicationList, 'Applications for the staff, nearest deadline first')
  listCaseload(
    @Query({ schema: CaseloadQuery }) query: CaseloadQuery,
    @CurrentUser() user: SignedIn,
  ) {
    return this.caseload.list(query, user);
  }
}
