const FIRST_MILLISECONDS = 2_000;
const LONGEST_MILLISECONDS = 60_000;

/** Tries something again by itself, after pauses that grow while it keeps failing. */
export class Backoff {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private failures = 0;

  constructor(private readonly action: () => void) {}

  failed(): void {
    this.stop();
    const pause = Math.min(FIRST_MILLISECONDS * 2 ** this.failures, LONGEST_MILLISECONDS);
    this.failures++;
    this.timer = setTimeout(this.action, pause);
  }

  succeeded(): void {
    this.stop();
    this.failures = 0;
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}

/** No line, too busy, or broken for a moment: worth trying again without being asked. */
export function isPassing(status: number): boolean {
  return status === 0 || status === 408 || status === 429 || status >= 500;
}
