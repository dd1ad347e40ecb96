import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  BeginThread,
  CommentList,
  ReplyToThread,
  ResolveThread as ResolveRequest,
  SectionPath,
  ThreadPath,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import type { KeyedCall } from '../platform/database/index.js';
import { AllowSignedIn, CallKey, Idempotent, Returns } from '../platform/http/index.js';
import { ListComments } from './list-comments.js';
import { ResolveThread } from './resolve-thread.js';
import { WriteComment } from './write-comment.js';

type OnSection = z.output<typeof SectionPath>;
type OnThread = z.output<typeof ThreadPath>;

@ApiTags('comments')
@Controller('applications/:reference')
export class CommentsController {
  constructor(
    private readonly listing: ListComments,
    private readonly writing: WriteComment,
    private readonly resolving: ResolveThread,
  ) {}

  @Get('sections/:section/comments')
  @AllowSignedIn()
  @Returns(
    200,
    CommentList,
    'What people who take part say to each other about a section',
    'No part of the application: the authority does not see it.',
  )
  list(
    @Param({ schema: SectionPath }) { reference, section }: OnSection,
    @CurrentUser() user: SignedIn,
  ) {
    return this.listing.list(reference, section, user);
  }

  @Post('sections/:section/comments')
  @AllowSignedIn()
  @Idempotent()
  @Returns(
    201,
    CommentList,
    'Comment on a section, or on a question of it',
    'Who is mentioned gets a message that leads to it. Only who can read the comment can be mentioned.',
  )
  async begin(
    @Param({ schema: SectionPath }) { reference, section }: OnSection,
    @Body({ schema: BeginThread }) request: BeginThread,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.writing.begin(reference, section, request, user, call);
    return this.listing.list(reference, section, user);
  }

  @Post('comments/:thread/replies')
  @AllowSignedIn()
  @Idempotent()
  @Returns(
    201,
    CommentList,
    'Answer a comment',
    'Who wrote along hears of it, and who is mentioned. What is resolved is opened again first.',
  )
  async reply(
    @Param({ schema: ThreadPath }) { reference, thread }: OnThread,
    @Body({ schema: ReplyToThread }) request: ReplyToThread,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    const section = await this.writing.reply(reference, thread, request, user, call);
    return this.listing.list(reference, section, user);
  }

  @Put('comments/:thread/resolution')
  @AllowSignedIn()
  @Returns(200, CommentList, 'Say that a comment is dealt with, or open it again')
  async resolve(
    @Param({ schema: ThreadPath }) { reference, thread }: OnThread,
    @Body({ schema: ResolveRequest }) request: ResolveRequest,
    @CurrentUser() user: SignedIn,
  ) {
    const section = await this.resolving.resolve(reference, thread, request, user);
    return this.listing.list(reference, section, user);
  }
}
