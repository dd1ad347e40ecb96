import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LOG, type Logger } from '../log/index.js';
import { stopwatch } from '../metrics/index.js';

/** Logs and measures every request by the pattern of its route: its address may hold personal data. */
export function logRequests(app: NestFastifyApplication): void {
  const log = app.get<Logger>(LOG);
  const record = stopwatch('http_request_duration', 'How long an answer took');
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      const { method } = request;
      const route = request.routeOptions.url ?? 'none';
      record(reply.elapsedTime, { method, route, status: reply.statusCode });
      log.debug({
        method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      });
      done();
    });
}
