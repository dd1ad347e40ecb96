import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { FINDINGS, type PdfFinding } from './pdf-finding.js';

/** A paper of any scheme opens within a second or two, on a busy machine as well. */
const TIME_LIMIT_MS = 20_000;
const MEMORY_LIMIT_MB = 384;

/** In a build the worker is JavaScript beside this file; in a test it is its source. */
const WORKER = new URL(import.meta.url.replace(/inspect-pdf(\.[jt]s)/, 'pdf-worker$1'));

/** Opens PDFs one by one in a thread beside the portal, and gives up on what takes too much. */
@Injectable()
export class InspectPdf implements BeforeApplicationShutdown {
  private worker: Promise<Worker> | undefined;
  private line: Promise<unknown> = Promise.resolve();

  /** For one document. */
  protected readonly timeLimitMs: number = TIME_LIMIT_MS;

  inspect(file: string): Promise<PdfFinding> {
    const turn = this.line.then(() => this.inspectNow(file));
    this.line = turn.catch(() => undefined);
    return turn;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await (await this.worker)?.terminate();
    this.worker = undefined;
  }

  private async inspectNow(file: string): Promise<PdfFinding> {
    const worker = await (this.worker ??= start());
    try {
      const answer = await answerOf(worker, file, this.timeLimitMs);
      if (isFinding(answer)) return answer;
      throw new TypeError('The thread said something else');
    } catch {
      // Out of time or memory: the next PDF gets a fresh thread.
      this.worker = undefined;
      await worker.terminate();
      return 'too-heavy';
    }
  }
}

/** Starting takes time of its own, which is not that of a document. */
async function start(): Promise<Worker> {
  const worker = new Worker(WORKER, {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
  });
  await once(worker, 'message');
  // One that breaks when nobody waits for it has nobody to tell; its exit is seen by the next.
  worker.on('error', () => undefined);
  // An idle thread keeps no process alive.
  worker.unref();
  return worker;
}

async function answerOf(worker: Worker, file: string, timeLimitMs: number): Promise<unknown> {
  const done = new AbortController();
  const { signal } = done;
  const answer = once(worker, 'message', { signal });
  const ended = once(worker, 'exit', { signal });
  const outOfTime = pause(timeLimitMs, null, { signal });
  worker.postMessage(file);
  try {
    const first = await Promise.race([answer, ended.then(() => null), outOfTime]);
    if (first === null) throw new Error('Out of time or memory');
    return first[0];
  } finally {
    done.abort();
    await Promise.allSettled([answer, ended, outOfTime]);
  }
}

function isFinding(answer: unknown): answer is PdfFinding {
  return FINDINGS.some((each) => each === answer);
}
