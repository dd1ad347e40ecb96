import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ApplicationPath,
  CheckView,
  ReceiptPath,
  ReceiptView,
  StepReceiptView,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import { AllowSignedIn, Returns } from '../../platform/http/index.js';
import { CheckApplication } from './check-application.js';
import { ShowReceipt } from './show-receipt.js';
import { ShowStepReceipt } from './show-step-receipt.js';

type Path = z.output<typeof ApplicationPath>;
type PathOfReceipt = z.output<typeof ReceiptPath>;

@ApiTags('applications')
@Controller('applications/:reference')
export class SubmissionsController {
  constructor(
    private readonly checking: CheckApplication,
    private readonly receipts: ShowReceipt,
    private readonly stepReceipts: ShowStepReceipt,
  ) {}

  @Get('check')
  @AllowSignedIn()
  @Returns(200, CheckView, 'All answers, and everything that stands in the way of submission')
  check(@Param({ schema: ApplicationPath }) { reference }: Path, @CurrentUser() user: SignedIn) {
    return this.checking.check(reference, user);
  }

  @Get('receipt')
  @AllowSignedIn()
  @Returns(200, ReceiptView, 'Proof of the latest receipt with a copy of what was sent')
  receipt(@Param({ schema: ApplicationPath }) { reference }: Path, @CurrentUser() user: SignedIn) {
    return this.receipts.show(reference, user);
  }

  @Get('receipts/:number')
  @AllowSignedIn()
  @Returns(200, ReceiptView, 'Proof of one receipt: of the application or of a supplement to it')
  oneReceipt(
    @Param({ schema: ReceiptPath }) { reference, number }: PathOfReceipt,
    @CurrentUser() user: SignedIn,
  ) {
    return this.receipts.show(reference, user, number);
  }
  @Get('step-receipts/:number')
  @AllowSignedIn()
  @Returns(200, StepReceiptView, 'Proof that views or a withdrawal came in, with what was written')
  stepReceipt(
    @Param({ schema: ReceiptPath }) { reference, number }: PathOfReceipt,
    @CurrentUser() user: SignedIn,
  ) {
    return this.stepReceipts.show(reference, user, number);
  }
}
