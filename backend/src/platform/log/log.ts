import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { brokenConstraint, sqlState } from '../errors/index.js';

export type { Logger };

/** JSON lines without personal data: routes are logged by their pattern, never by their address. */
export function createLog(level: string, name: string): Logger {
  return pino({
    name,
    level,
    serializers: { err: withoutData },
    redact: { paths: ['req.headers.cookie', 'req.headers.authorization'], remove: true },
    formatters: { level: (label) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}

/** What went wrong and where; a failed statement carries its values along, and those are people's. */
export function withoutData(error: unknown): object {
  if (!(error instanceof Error)) return { message: 'Something that is no error was thrown' };
  const { name, message, stack } = error;
  return { type: name, message, stack, code: sqlState(error), constraint: brokenConstraint(error) };
}

/** Lets Nest write to the same log. */
export function nestLog(log: Logger): LoggerService {
  const write =
    (level: 'info' | 'error' | 'warn' | 'debug') =>
    (message: unknown, ...rest: unknown[]): void => {
      const context = rest.findLast((each) => typeof each === 'string');
      if (message instanceof Error) log[level]({ err: message, context });
      else log[level]({ context }, String(message));
    };
  return {
    log: write('info'),
    error: write('error'),
    warn: write('warn'),
    debug: write('debug'),
    verbose: write('debug'),
    fatal: write('error'),
  };
}
