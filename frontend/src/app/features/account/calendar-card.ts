import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  signal,
  ViewEncapsulation,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { endCalendar, makeCalendar, readCalendar } from '../../api/account.js';
import { fetched } from '../../core/api/fetched.js';
import { Attempt } from '../../core/attempt/attempt.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { Card } from '../../ui/card/card.js';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.js';
import { Notice } from '../../ui/notice/notice.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';

/** The address at which somebody's own calendar reads what waits for her; shown once, when it is made. */
@Component({
  selector: 'calendar-card',
  imports: [Card, ConfirmDialog, ErrorState, Loading, MomentPipe, Notice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/page/calendar.css'],
  templateUrl: './calendar-card.html',
})
export class CalendarCard {
  private readonly clipboard = inject(DOCUMENT).defaultView?.navigator.clipboard;
  protected readonly standing = fetched(() => readCalendar());
  protected readonly changing = new Attempt();
  protected readonly since = computed(() =>
    this.standing.hasValue() ? this.standing.value().since : null,
  );
  protected readonly address = signal<string | null>(null);
  /** Key of what is said to who does not see it change. */
  protected readonly news = signal<string | null>(null);

  protected async make(): Promise<void> {
    const made = await this.changing.send(makeCalendar());
    if (!made) return;
    this.address.set(made.address);
    this.standing.set({ since: made.since });
    this.news.set(null);
  }

  protected async end(): Promise<void> {
    const ended = await this.changing.send(endCalendar());
    if (!ended) return;
    this.address.set(null);
    this.standing.set(ended);
    this.news.set('ended');
  }

  protected async copy(address: string): Promise<void> {
    try {
      await this.clipboard?.writeText(address);
      this.news.set(this.clipboard ? 'copied' : 'not-copied');
    } catch {
      // A browser may refuse; the address stays in sight to be copied by hand.
      this.news.set('not-copied');
    }
  }

  protected selectAll({ target }: Event): void {
    if (target instanceof HTMLInputElement) target.select();
  }
}
