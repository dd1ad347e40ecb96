import { Module, StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ContractPipe } from './contract/contract-pipe.js';
import { ForgetAnswersJob } from './idempotency/forget-answers.job.js';
import { HealthController } from './health.controller.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { LimitInterceptor } from './limits/limit.interceptor.js';
import { TurnsInterceptor } from './limits/turns.interceptor.js';
import { ApiDocument, OpenApiController } from './open-api/open-api.controller.js';
import { PageDirectory } from './pages/page-directory.js';
import { ProblemFilter } from './problem/problem.filter.js';

@Module({
  controllers: [HealthController, OpenApiController],
  providers: [
    ApiDocument,
    ForgetAnswersJob,
    PageDirectory,
    { provide: APP_PIPE, useClass: ContractPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
    // In this order: who asks too much waits for no turn, and who waits carries no key yet.
    { provide: APP_INTERCEPTOR, useClass: LimitInterceptor },
    { provide: APP_INTERCEPTOR, useClass: TurnsInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
  ],
  exports: [PageDirectory],
})
export class HttpModule {}
