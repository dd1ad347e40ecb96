import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MailChoice } from '@tranche/contracts';
import { chooseMail, readMailChoice } from '../../api/account.js';
import { fetched } from '../../core/api/fetched.js';
import { Attempt } from '../../core/attempt/attempt.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { Card } from '../../ui/card/card.js';
import { Choice } from '../../ui/choice/choice.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';

const CHOICES: readonly MailChoice[] = ['at-once', 'daily', 'waiting'];

/** How often somebody is mailed of what may wait, and what is always mailed at once. */
@Component({
  selector: 'mail-card',
  imports: [Card, Choice, ErrorState, Loading, MomentPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mail-card.html',
})
export class MailCard {
  private readonly locale = inject(Locale);
  protected readonly standing = fetched(() => readMailChoice());
  protected readonly changing = new Attempt();
  protected readonly chosen = linkedSignal<string>(() =>
    this.standing.hasValue() ? this.standing.value().choice : '',
  );
  protected readonly isKept = signal(false);
  protected readonly options = computed(() =>
    CHOICES.map((value) => ({
      value,
      label: this.locale.translate(`account.mail.${value}`),
      hint: this.locale.translate(`account.mail.${value}-hint`),
    })),
  );

  protected change(value: string): void {
    this.chosen.set(value);
    this.isKept.set(false);
  }

  protected async keep(event: Event): Promise<void> {
    event.preventDefault();
    const choice = CHOICES.find((each) => each === this.chosen());
    if (!choice) return;
    const kept = await this.changing.send(chooseMail({ body: { choice } }));
    if (!kept) return;
    this.standing.set(kept);
    this.isKept.set(true);
  }
}
