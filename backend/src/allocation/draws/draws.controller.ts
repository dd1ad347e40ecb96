import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { DrawList, DrawPath, DrawQuery, DrawRoundPath, DrawView } from '@tranche/contracts';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { AllowAnyone, etagOf, Returns, Revalidated, Tagged } from '../../platform/http/index.js';
import { ShowDraws } from './show-draws.js';

/** A finished draw stays as it is; a new one may join the list, or become the latest, any minute. */
const FINISHED = 'public, max-age=86400';
const LIST = 'public, max-age=60';
const LATEST = 'public, no-cache';

/** A draw can be megabytes of tickets: one address reads so many a minute, and keeps what it read. */
const FewAMinute = () => RouteConfig({ rateLimit: { max: 60, timeWindow: 60_000 } });

@ApiTags('draws')
@Controller('draws')
export class DrawsController {
  constructor(private readonly showing: ShowDraws) {}

  @Get()
  @AllowAnyone()
  @Revalidated()
  @Returns(200, DrawList, 'The finished draws, the newest first')
  async list(
    @Query({ schema: DrawQuery }) query: DrawQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const list = await this.showing.list(query);
    reply.header('cache-control', LIST);
    return list;
  }

  @Get(':tranche')
  @AllowAnyone()
  @FewAMinute()
  @Tagged()
  @Returns(200, DrawView, 'The latest finished draw of a tranche')
  async showLatest(
    @Param({ schema: DrawPath }) { tranche }: z.output<typeof DrawPath>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const view = await this.showing.show(tranche);
    reply.header('cache-control', LATEST).header('etag', etagOf(view.round));
    return view;
  }

  @Get(':tranche/:round')
  @AllowAnyone()
  @FewAMinute()
  @Tagged()
  @Returns(200, DrawView, 'A finished draw with its seed, its tickets and their order')
  async show(
    @Param({ schema: DrawRoundPath }) { tranche, round }: z.output<typeof DrawRoundPath>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const view = await this.showing.show(tranche, round);
    reply.header('cache-control', FINISHED).header('etag', etagOf(view.round));
    return view;
  }
}
