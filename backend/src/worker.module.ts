import { Module, type DynamicModule } from '@nestjs/common';
import { AppModule } from './app.module.js';
import { JobsModule } from './platform/jobs/index.js';
import type { PlatformParts } from './platform/platform.module.js';

/** The portal with the queue: relay, handlers and the periodic jobs. */
@Module({})
export class WorkerModule {
  static of(parts: Omit<PlatformParts, 'entities'>): DynamicModule {
    return { module: WorkerModule, imports: [AppModule.of(parts), JobsModule] };
  }
}
