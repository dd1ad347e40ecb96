import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswerLeadTransfer, LeadTransferView, PartnerPath } from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import { AllowSignedIn, Returns } from '../../platform/http/index.js';
import { ShowLeadTransfer } from './show-lead-transfer.js';
import { TransferLead } from './transfer-lead.js';

type Partner = z.output<typeof PartnerPath>;

@ApiTags('partners')
@Controller('applications/:reference/partners/:partner/lead')
export class LeadController {
  constructor(
    private readonly showing: ShowLeadTransfer,
    private readonly transferring: TransferLead,
  ) {}

  @Get()
  @AllowSignedIn()
  @Returns(200, LeadTransferView, 'What it means that this partner leads, and whether it can')
  show(
    @Param({ schema: PartnerPath }) { reference, partner }: Partner,
    @CurrentUser() user: SignedIn,
  ) {
    return this.showing.show(reference, partner, user);
  }

  @Post()
  @AllowSignedIn()
  @Returns(
    201,
    LeadTransferView,
    'Offer the lead of a draft to a partner',
    'Nothing changes before its signatory takes it over. An offer to another takes the place of the last.',
  )
  async offer(
    @Param({ schema: PartnerPath }) { reference, partner }: Partner,
    @CurrentUser() user: SignedIn,
  ) {
    await this.transferring.offer(reference, partner, user);
    return this.showing.show(reference, partner, user);
  }

  @Post('answers')
  @AllowSignedIn()
  @Returns(
    201,
    LeadTransferView,
    'Take the lead over, or decline it with a reason',
    'Who takes it over applies from then on; what was answered about the former lead applicant is emptied.',
  )
  async answer(
    @Param({ schema: PartnerPath }) { reference, partner }: Partner,
    @Body({ schema: AnswerLeadTransfer }) request: AnswerLeadTransfer,
    @CurrentUser() user: SignedIn,
  ) {
    await this.transferring.answer(reference, partner, request, user);
    return this.showing.show(reference, partner, user);
  }

  @Post('withdrawals')
  @AllowSignedIn()
  @Returns(201, LeadTransferView, 'Withdraw the offer of the lead')
  async withdraw(
    @Param({ schema: PartnerPath }) { reference, partner }: Partner,
    @CurrentUser() user: SignedIn,
  ) {
    await this.transferring.withdraw(reference, partner, user);
    return this.showing.show(reference, partner, user);
  }
}
