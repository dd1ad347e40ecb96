import { Body, Controller, Get, Headers, Param, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AdoptAdvice,
  AssignmentsOfPath,
  CommitteeAdvice,
  CommitteeAdviceList,
  SaveAdvice,
  TranchePath,
} from '@tranche/contracts';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import type { KeyedCall } from '../../platform/database/index.js';
import {
  AllowRoles,
  CallKey,
  etagOf,
  Idempotent,
  NeedsIfMatch,
  parseIfMatch,
  Returns,
  Tagged,
} from '../../platform/http/index.js';
import { LayDownAdvice } from './lay-down-advice.js';
import { ListAdvices } from './list-advices.js';
import { ShowAdvice } from './show-advice.js';
import { WriteAdvice } from './write-advice.js';

type Path = z.output<typeof AssignmentsOfPath>;

@ApiTags('advice')
@Controller()
export class AdviceController {
  constructor(
    private readonly listing: ListAdvices,
    private readonly showing: ShowAdvice,
    private readonly writing: WriteAdvice,
    private readonly layingDown: LayDownAdvice,
  ) {}

  @Get('tranches/:tranche/advices')
  @AllowRoles('officer', 'decision-maker', 'chair', 'auditor')
  @Returns(200, CommitteeAdviceList, 'How far the committee is with its advices on a tranche')
  list(
    @Param({ schema: TranchePath }) { tranche }: z.output<typeof TranchePath>,
    @CurrentUser() user: SignedIn,
  ) {
    return this.listing.list(tranche, user);
  }

  @Get('applications/:reference/advice')
  @AllowRoles('officer', 'decision-maker', 'chair', 'auditor')
  @Tagged()
  @Returns(200, CommitteeAdvice, 'The advice per criterion, beside the reasons of the assessors')
  async show(
    @Param({ schema: AssignmentsOfPath }) { reference }: Path,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.tagged(reference, user, reply);
  }

  @Put('applications/:reference/advice')
  @AllowRoles('officer', 'chair')
  @NeedsIfMatch()
  @Returns(200, CommitteeAdvice, 'Save the advice as a draft; needs If-Match')
  async save(
    @Param({ schema: AssignmentsOfPath }) { reference }: Path,
    @Body({ schema: SaveAdvice }) request: SaveAdvice,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.writing.save(reference, parseIfMatch(ifMatch), request, user);
    return this.tagged(reference, user, reply);
  }

  @Post('applications/:reference/advice/presentations')
  @AllowRoles('officer')
  @Idempotent()
  @Returns(
    201,
    CommitteeAdvice,
    'Lay the advice before the chair, who is told',
    '`version` is the one that was read. Every criterion needs its words. The chair can still change them, and adopts.',
  )
  async present(
    @Param({ schema: AssignmentsOfPath }) { reference }: Path,
    @Body({ schema: AdoptAdvice }) request: AdoptAdvice,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.layingDown.present(reference, request, user, call);
    return this.tagged(reference, user, reply);
  }

  @Post('applications/:reference/advice/adoptions')
  @AllowRoles('officer', 'chair')
  @Idempotent()
  @Returns(
    201,
    CommitteeAdvice,
    'Adopt the advice, so that a ranking can rest on it',
    '`version` is the one that was read. An adopted edition is sealed and never changes; opening the advice again makes the next.',
  )
  async adopt(
    @Param({ schema: AssignmentsOfPath }) { reference }: Path,
    @Body({ schema: AdoptAdvice }) request: AdoptAdvice,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.layingDown.adopt(reference, request, user, call);
    return this.tagged(reference, user, reply);
  }

  @Post('applications/:reference/advice/editions')
  @AllowRoles('officer', 'chair')
  @Idempotent()
  @Returns(
    201,
    CommitteeAdvice,
    'Open an adopted advice again, as a next edition',
    'The adopted edition stays as it was. No ranking can be proposed until the next is adopted.',
  )
  async reopen(
    @Param({ schema: AssignmentsOfPath }) { reference }: Path,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.writing.reopen(reference, user, call);
    return this.tagged(reference, user, reply);
  }

  private async tagged(reference: string, user: SignedIn, reply: FastifyReply) {
    const view = await this.showing.show(reference, user);
    reply.header('etag', etagOf(view.version));
    return view;
  }
}
