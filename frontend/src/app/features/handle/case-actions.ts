import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView, TransitionRequest } from '@tranche/contracts';
import { firstValueFrom } from 'rxjs';
import { IdempotencyKey } from '../../core/api/idempotency-key.js';
import { ApiError } from '../../core/api/problem.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { Card } from '../../ui/card/card.js';
import { ErrorSummary } from '../../ui/error-summary/error-summary.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { TextArea } from '../../ui/text-area/text-area.js';
import { transitionsOf } from './case-transitions.js';

type Transition = ApplicationView['transitions'][number];

/** What an officer can do with a case now, and of the rest why not. */
@Component({
  selector: 'handle-case-actions',
  imports: [Card, ErrorState, ErrorSummary, TextArea, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-actions.html',
})
export class CaseActions {
  private readonly http = inject(HttpClient);
  private readonly locale = inject(Locale);
  private readonly intention = new IdempotencyKey();
  readonly application = input.required<ApplicationView>();
  readonly performed = output<ApplicationView>();

  protected readonly chosen = signal<Transition | null>(null);
  protected readonly motivation = signal('');
  protected readonly isMissing = signal(false);
  protected readonly attempt = signal(0);
  protected readonly isSending = signal(false);
  protected readonly refused = signal<ApiError | null>(null);

  protected readonly transitions = computed(() => transitionsOf(this.application()));
  protected readonly error = computed(() =>
    this.isMissing() && this.motivation().trim() === ''
      ? this.locale.translate('handle.case.motivation-missing')
      : undefined,
  );
  protected readonly errors = computed(() => {
    const text = this.error();
    return text ? [{ for: 'motivation', text }] : [];
  });

  protected choose(transition: Transition): void {
    this.refused.set(null);
    this.isMissing.set(false);
    this.motivation.set('');
    const isBare = !transition.needsMotivation && transition.confirm === undefined;
    this.chosen.set(transition);
    if (isBare) void this.perform(transition);
  }

  protected async confirm(event: Event, transition: Transition): Promise<void> {
    event.preventDefault();
    this.attempt.update((attempt) => attempt + 1);
    this.isMissing.set(transition.needsMotivation && this.motivation().trim() === '');
    if (!this.isMissing()) await this.perform(transition);
  }

  private async perform({ transition }: Transition): Promise<void> {
    if (this.isSending()) return;
    this.isSending.set(true);
    const { reference, eventNumber } = this.application();
    const motivation = this.motivation().trim();
    const request: TransitionRequest = {
      transition,
      seen: eventNumber,
      ...(motivation && { motivation }),
    };
    const address = `/v1/applications/${reference}/transitions`;
    const headers = this.intention.headers();
    try {
      const view = await firstValueFrom(
        this.http.post<ApplicationView>(address, request, { headers }),
      );
      this.chosen.set(null);
      this.performed.emit(view);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.refused.set(error);
    } finally {
      this.isSending.set(false);
      this.intention.renew();
    }
  }
}
