import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MandateList, MandateView } from '@tranche/contracts';
import type { Call } from '../../api/call.js';
import { answerMandate, readMandates, withdrawMandate } from '../../api/mandates.js';
import { fetched } from '../../core/api/fetched.js';
import { Attempt } from '../../core/attempt/attempt.js';
import { Locale } from '../../core/locale/locale.js';
import { BackLink } from '../../ui/back-link/back-link.js';
import { Card } from '../../ui/card/card.js';
import { EmptyState } from '../../ui/states/empty-state.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { GiveMandate } from './give-mandate.js';
import { MandateRow } from './mandate-row.js';

/** For whom somebody can act by mandate, and who can act for the organisations that she signs in for. */
@Component({
  imports: [
    BackLink,
    Card,
    EmptyState,
    ErrorState,
    GiveMandate,
    Loading,
    MandateRow,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mandates.page.html',
})
export class MandatesPage {
  /** The application that somebody came from. */
  readonly aanvraag = input('', { transform: (reference?: string) => reference ?? '' });

  private readonly locale = inject(Locale);
  protected readonly list = fetched(() => readMandates());
  protected readonly attempt = new Attempt();
  /** For which organisation a mandate is being written. */
  protected readonly giving = signal<string | null>(null);
  /** Said of what was done: a list that changes is not heard. */
  protected readonly news = signal('');

  protected async answer({ id, organisation }: MandateView, answer: 'accepted' | 'declined') {
    await this.send(answerMandate({ mandate: id, body: { answer } }), answer, organisation);
  }

  protected async withdraw({ id, name }: MandateView, reason: string) {
    await this.send(withdrawMandate({ mandate: id, body: { reason } }), 'withdrawn', name);
  }

  protected taken(list: MandateList): void {
    this.giving.set(null);
    this.list.set(list);
    this.news.set(this.locale.translate('mandates.done.given'));
  }

  private async send(call: Call<MandateList>, done: string, name: string): Promise<void> {
    this.news.set('');
    const list = await this.attempt.send(call);
    if (!list) {
      this.list.reload();
      return;
    }
    this.list.set(list);
    this.news.set(this.locale.translate(`mandates.done.${done}`, { name }));
  }
}
