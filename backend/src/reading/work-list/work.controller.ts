import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WorkList } from '@tranche/contracts';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import { AllowSignedIn, Returns } from '../../platform/http/index.js';
import { ListWork } from './list-work.js';

@ApiTags('work')
@Controller('work-items')
export class WorkController {
  constructor(private readonly listing: ListWork) {}

  @Get()
  @AllowSignedIn()
  @Returns(200, WorkList, 'What waits for me, and by when')
  list(@CurrentUser() user: SignedIn) {
    return this.listing.list(user);
  }
}
