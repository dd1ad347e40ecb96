import { BusyError } from '../../errors/index.js';

interface Queue {
  running: number;
  readonly waiting: (() => void)[];
}

/**
 * Lets few work on one thing at a time, and has the others wait without a connection to the database: who
 * waits for a locked row with one would keep it from everybody else.
 */
export class Turns {
  readonly #queues = new Map<string, Queue>();

  constructor(
    private readonly limits: {
      readonly atOnce: number;
      readonly mostWaiting: number;
      readonly patienceMs: number;
    },
  ) {}

  /**
   * @returns what to call when done
   * @throws BusyError when too many wait already, or the turn does not come
   */
  async take(key: string): Promise<() => void> {
    const queue = this.#queues.get(key) ?? { running: 0, waiting: [] };
    this.#queues.set(key, queue);
    if (queue.running >= this.limits.atOnce) await this.wait(queue);
    else queue.running += 1;
    return () => this.pass(key, queue);
  }

  private async wait(queue: Queue): Promise<void> {
    if (queue.waiting.length >= this.limits.mostWaiting) throw new BusyError();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const turn = () => resolve();
    queue.waiting.push(turn);
    const timer = setTimeout(() => {
      queue.waiting.splice(queue.waiting.indexOf(turn), 1);
      reject(new BusyError());
    }, this.limits.patienceMs);
    await promise.finally(() => clearTimeout(timer));
  }

  /** The turn goes to who waits longest. */
  private pass(key: string, queue: Queue): void {
    const next = queue.waiting.shift();
    if (next) return next();
    queue.running -= 1;
    if (queue.running === 0) this.#queues.delete(key);
  }
}
