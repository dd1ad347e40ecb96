import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LOG, type Logger } from '../../log/index.js';
import { problemOf } from './problem.js';
import { languageOf } from '../language-of.js';
import { sendProblem } from './send-problem.js';

/** The one place where an error becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.end();
      return;
    }
    const problem = problemOf(error, languageOf(request));
    if (problem.status >= 500) this.log.error({ err: error }, 'A request failed');
    sendProblem(request, reply, problem);
  }
}
