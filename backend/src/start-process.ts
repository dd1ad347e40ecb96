import 'reflect-metadata';
import { SystemClock, type Clock } from './platform/clock/index.js';
import { Config, ConfigError } from './platform/config/index.js';
import { createLog, type Logger } from './platform/log/index.js';
import { startMetrics } from './platform/metrics/index.js';

export interface ProcessParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Reads the settings and starts; whatever stops a start is one sentence and a code, not a stack. */
export async function startProcess(
  name: string,
  start: (parts: ProcessParts) => Promise<void>,
): Promise<void> {
  try {
    const config = new Config(process.env);
    const log = createLog(config.logLevel, name);
    if (config.metricsPort !== undefined) startMetrics(config.metricsPort);
    await start({ config, clock: new SystemClock(config.clockOffsetSeconds), log });
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${name}: ${sentence}\n`);
    if (!(error instanceof ConfigError)) console.error(error);
    process.exit(1);
  }
}
