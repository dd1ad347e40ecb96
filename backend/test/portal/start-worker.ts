import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { nestLog } from '../../src/platform/log/index.js';
import { WorkerModule } from '../../src/worker.module.js';
import { testConfig } from '../test-config.js';
import type { Portal } from './start-portal.js';

export interface RunningWorker {
  readonly context: INestApplicationContext;
  stop(): Promise<void>;
}

/** A worker beside the portal, on its database and its clock; it stops with the portal at the latest. */
export async function startWorker(
  portal: Portal,
  environment: NodeJS.ProcessEnv = {},
): Promise<RunningWorker> {
  const { clock, log, config } = portal;
  const context = await NestFactory.createApplicationContext(
    WorkerModule.of({ clock, log, config: testConfig(config.databaseUrl, environment) }),
    { logger: nestLog(log), abortOnError: false },
  );
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= context.close());
  portal.onStop(stop);
  return { context, stop };
}
