import type { Clock } from '@tranche/backend/platform/clock';
import type { DemoLoads } from './demo-loads.js';

/** One line for whoever waits. */
export type Tell = (line: string) => void;

interface DemoSet {
  readonly name: string;
  readonly applications: readonly unknown[];
}

/**
 * Plays each set once, whatever becomes of the others: a set that fails is named with what went wrong,
 * is not remembered as loaded, and so is tried again at the next load.
 */
export class PlayOnce {
  readonly #failed: string[] = [];

  constructor(
    private readonly loads: Pick<DemoLoads, 'has' | 'add'>,
    private readonly clock: Pick<Clock, 'now'>,
    private readonly tell: Tell,
  ) {}

  /** The sets that could not be played. */
  get failed(): readonly string[] {
    return this.#failed;
  }

  async play({ name, applications }: DemoSet, work: () => Promise<void>): Promise<void> {
    if (await this.loads.has(name)) return;
    const begin = performance.now();
    try {
      await work();
      await this.loads.add(name, this.clock.now());
    } catch (error) {
      this.#failed.push(name);
      // The whole of it, with its place, for whoever mends the set.
      console.error(error);
      this.tell(
        `${name}: could not be played: ${error instanceof Error ? error.message : String(error)}`,
      );
      return;
    }
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    this.tell(`${name}: ${applications.length} applications played in ${seconds} s`);
  }
}
