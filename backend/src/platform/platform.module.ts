import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from './clock/index.js';
import { Config } from './config/index.js';
import {
  dataSourceOptions,
  RequireLimitedRole,
  UnitOfWork,
  type Entities,
} from './database/index.js';
import { DocumentStoreModule } from './documents/index.js';
import { Evidence, EvidenceSources } from './evidence/index.js';
import { HttpModule } from './http/index.js';
import { LOG, type Logger } from './log/index.js';
import { MailModule } from './mail/index.js';

export interface PlatformParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Logger;
  readonly entities: Entities;
}

/** What every feature stands on. */
@Global()
@Module({})
export class PlatformModule {
  static of({ config, clock, log, entities }: PlatformParts): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config.databaseUrl, entities),
          retryAttempts: 0,
        }),
        DocumentStoreModule,
        HttpModule,
        MailModule,
      ],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: LOG, useValue: log },
        Evidence,
        EvidenceSources,
        RequireLimitedRole,
        UnitOfWork,
      ],
      exports: [
        Clock,
        Config,
        DocumentStoreModule,
        Evidence,
        EvidenceSources,
        HttpModule,
        LOG,
        MailModule,
        UnitOfWork,
      ],
    };
  }
}
