/** Does something once it has been quiet for a while, or at once when asked. */
export class Debounce {
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly milliseconds: number,
    private readonly action: () => void,
  ) {}

  restart(): void {
    this.cancel();
    this.timer = setTimeout(() => this.flush(), this.milliseconds);
  }

  /** Does what is waiting now; nothing when nothing waits. */
  flush(): void {
    if (this.timer === null) return;
    this.cancel();
    this.action();
  }

  cancel(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
