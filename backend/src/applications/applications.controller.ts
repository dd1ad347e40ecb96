import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ApplicationPath,
  ApplicationView,
  StartApplication as StartRequest,
  TransitionPreview,
  TransitionReceipt,
  TransitionRequest,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import type { KeyedCall } from '../platform/database/index.js';
import {
  AllowSignedIn,
  CallKey,
  Idempotent,
  Limited,
  ReceivedAt,
  Returns,
} from '../platform/http/index.js';
import { PreviewTransition } from './command/preview-transition.js';
import { RequestTransition } from './command/request-transition.js';
import { ShowApplication } from './view/show-application.js';
import { StartApplication } from './start/start-application.js';

type Path = z.output<typeof ApplicationPath>;

@ApiTags('applications')
@Controller('applications')
export class ApplicationsController {
  constructor(
    private readonly starting: StartApplication,
    private readonly showing: ShowApplication,
    private readonly requesting: RequestTransition,
    private readonly previewing: PreviewTransition,
  ) {}

  @Post()
  @AllowSignedIn()
  @Limited('claim')
  @Idempotent()
  @Returns(
    201,
    ApplicationView,
    'Start an application',
    'For an organisation under a title of its own, or for oneself where the scheme says so. What is known to stand in the way is refused here, with its article; a draft takes nobody’s place yet.',
  )
  async start(
    @Body({ schema: StartRequest }) request: StartRequest,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    return this.showing.show(await this.starting.start(request, user, call), user);
  }

  @Get(':reference')
  @AllowSignedIn()
  @Returns(200, ApplicationView, 'One application, as this reader may see it')
  show(@Param({ schema: ApplicationPath }) { reference }: Path, @CurrentUser() user: SignedIn) {
    return this.showing.show(reference, user);
  }

  @Post(':reference/previews')
  @AllowSignedIn()
  @Returns(201, TransitionPreview, 'What a transition would do; nothing happens')
  preview(
    @Param({ schema: ApplicationPath }) { reference }: Path,
    @Body({ schema: TransitionRequest }) request: TransitionRequest,
    @CurrentUser() user: SignedIn,
  ) {
    return this.previewing.preview(reference, request, user);
  }

  @Post(':reference/transitions')
  @AllowSignedIn()
  @Limited('claim')
  @Idempotent()
  @Returns(
    201,
    TransitionReceipt,
    'Perform a transition of the workflow',
    'Binds from the moment it is answered. `seen` is the `eventNumber` that was read: when the application changed since, nothing is done (409). Which steps there are now, and why not, stands in `transitions` of the application; what one would do can be previewed. Letters follow after the answer.',
  )
  transition(
    @Param({ schema: ApplicationPath }) { reference }: Path,
    @Body({ schema: TransitionRequest }) request: TransitionRequest,
    @CurrentUser() user: SignedIn,
    @ReceivedAt() receivedAt: Temporal.Instant,
    @CallKey() call: KeyedCall | undefined,
  ) {
    return this.requesting.request(reference, request, user, receivedAt, call);
  }
}
