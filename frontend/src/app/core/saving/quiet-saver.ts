import { Injectable, type OnDestroy } from '@angular/core';
import { Debounce } from './debounce.js';
import { Saver } from './saver.js';

const QUIET_MILLISECONDS = 1_000;

/** Saves what is typed when it has been quiet for a second, or at once when somebody goes on. */
@Injectable()
export abstract class QuietSaver<Value, Difference>
  extends Saver<Value, Difference>
  implements OnDestroy
{
  private readonly quiet = new Debounce(QUIET_MILLISECONDS, () => void this.retry());

  /** Keeps what is typed, and saves it soon. */
  override type(value: Value): void {
    super.type(value);
    this.quiet.restart();
  }

  /** Saves what is waiting; false when something is still not safe. */
  flush(): Promise<boolean> {
    this.quiet.cancel();
    return this.retry();
  }

  override leave(): Promise<boolean> {
    this.quiet.cancel();
    return super.leave();
  }

  ngOnDestroy(): void {
    this.quiet.cancel();
  }
}
