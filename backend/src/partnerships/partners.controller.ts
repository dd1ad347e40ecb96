import {
  Body,
  Controller,
  Get,
  Headers,
  Param,
  Post,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import {
  FileStreamInterceptor,
  type MultipartFileStream,
} from '@nestjs/platform-fastify/multipart';
import { ApiTags } from '@nestjs/swagger';
import {
  AddPartner as AddRequest,
  ApplicationPath,
  InvitePartner as InviteRequest,
  PartnerList,
  PartnerPath,
} from '@tranche/contracts';
import { PARTNER_AGREEMENT } from '@tranche/domain';
import type { z } from 'zod';
import { DescribesUpload, UPLOAD_LIMITS, uploadIn } from '../documents/index.js';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import type { KeyedCall } from '../platform/database/index.js';
import {
  AllowSignedIn,
  CallKey,
  Idempotent,
  Limited,
  NeedsIfMatch,
  parseIfMatch,
  Returns,
} from '../platform/http/index.js';
import { AddPartner } from './add-partner.js';
import { ConfirmByAgreement } from './confirm-by-agreement.js';
import { ConfirmPledge } from './confirm-pledge.js';
import { InvitePartner } from './invitations/invite-partner.js';
import { ListPartners } from './list-partners.js';

type Application = z.output<typeof ApplicationPath>;
type Partner = z.output<typeof PartnerPath>;

@ApiTags('partners')
@Controller('applications/:reference/partners')
export class PartnersController {
  constructor(
    private readonly listing: ListPartners,
    private readonly adding: AddPartner,
    private readonly inviting: InvitePartner,
    private readonly confirming: ConfirmPledge,
    private readonly proving: ConfirmByAgreement,
  ) {}

  @Get()
  @AllowSignedIn()
  @Returns(200, PartnerList, 'Who takes part, the lead applicant first')
  list(
    @Param({ schema: ApplicationPath }) { reference }: Application,
    @CurrentUser() user: SignedIn,
  ) {
    return this.listing.list(reference, user);
  }

  @Post()
  @AllowSignedIn()
  @Idempotent()
  @Returns(
    201,
    PartnerList,
    'Add a partner',
    'Not a pledge yet: the partner gives that itself, or by a signed agreement. A partner that is known here by its register number finds the application in its own list.',
  )
  async add(
    @Param({ schema: ApplicationPath }) { reference }: Application,
    @Body({ schema: AddRequest }) request: AddRequest,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.adding.add(reference, request, user, call);
    return this.listing.list(reference, user);
  }

  @Post(':partner/invitations')
  @AllowSignedIn()
  @Idempotent()
  @Returns(
    201,
    PartnerList,
    'Invite a partner once more, in place of its last invitation',
    'The last invitation cannot be answered any more. Refused once the partner takes part; who declined is asked again.',
  )
  async invite(
    @Param({ schema: PartnerPath }) { reference, partner }: Partner,
    @Body({ schema: InviteRequest }) request: InviteRequest,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.inviting.again(reference, partner, request, user, call);
    return this.listing.list(reference, user);
  }

  @Post(':partner/invitations/withdrawals')
  @AllowSignedIn()
  @Returns(201, PartnerList, 'Withdraw the invitation of a partner that has not answered')
  async withdraw(
    @Param({ schema: PartnerPath }) { reference, partner }: Partner,
    @CurrentUser() user: SignedIn,
  ) {
    await this.inviting.withdraw(reference, partner, user);
    return this.listing.list(reference, user);
  }

  @Post(':partner/confirmation')
  @AllowSignedIn()
  @NeedsIfMatch()
  @Returns(
    201,
    PartnerList,
    'A partner confirms its pledge; needs If-Match',
    'Binds the partner to the amounts of this version. When they are changed afterwards it has to confirm again.',
  )
  async confirm(
    @Param({ schema: PartnerPath }) { reference, partner }: Partner,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() user: SignedIn,
  ) {
    await this.confirming.confirm(reference, partner, parseIfMatch(ifMatch), user);
    return this.listing.list(reference, user);
  }

  @Post(':partner/agreement')
  @AllowSignedIn()
  @Limited('upload')
  @NeedsIfMatch()
  @UseInterceptors(FileStreamInterceptor('file', { limits: UPLOAD_LIMITS }))
  @DescribesUpload()
  @Returns(
    201,
    PartnerList,
    'Confirm a pledge by the signed agreement; needs If-Match',
    'For a partner that does not confirm in the portal itself. The file is judged by its content as any document, and is named as what the confirmation rests on.',
  )
  async prove(
    @Param({ schema: PartnerPath }) { reference, partner }: Partner,
    @UploadedFile() file: MultipartFileStream | undefined,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() user: SignedIn,
  ) {
    const upload = uploadIn(PARTNER_AGREEMENT.kind, file);
    await this.proving.confirm(reference, partner, parseIfMatch(ifMatch), upload, user);
    return this.listing.list(reference, user);
  }
}
