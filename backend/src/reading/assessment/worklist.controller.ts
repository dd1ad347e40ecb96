import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AssignmentList } from '@tranche/contracts';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import { AllowRoles, Returns } from '../../platform/http/index.js';
import { ListAssignments } from './list-assignments.js';

@ApiTags('assignments')
@Controller('assignments')
export class WorklistController {
  constructor(private readonly listing: ListAssignments) {}

  @Get()
  @AllowRoles('assessor')
  @Returns(200, AssignmentList, 'My worklist as an assessor')
  list(@CurrentUser() user: SignedIn) {
    return this.listing.list(user);
  }
}
