import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import type { ApplicationView } from '@tranche/contracts';
import { firstValueFrom } from 'rxjs';
import { IdempotencyKey } from '../../core/api/idempotency-key.js';
import { ApiError } from '../../core/api/problem.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.js';
import { ErrorState } from '../../ui/states/error-state.js';

/** Withdraws an application, after asking. */
@Component({
  selector: 'withdraw-button',
  imports: [ConfirmDialog, ErrorState, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (refused(); as error) {
      <ui-error-state [error]="error" (retry)="refused.set(null)" />
    }
    <button type="button" class="link-button" (click)="dialog.open()">
      {{ transition().label | text }}
    </button>
    <ui-confirm-dialog
      #dialog
      [title]="transition().label | text"
      [action]="transition().label | text"
      [grave]="true"
      (confirmed)="withdraw()"
    >
      <p>{{ transition().confirm | text }}</p>
    </ui-confirm-dialog>
  `,
})
export class WithdrawButton {
  readonly application = input.required<ApplicationView>();
  readonly transition = input.required<ApplicationView['transitions'][number]>();
  readonly withdrawn = output<ApplicationView>();

  private readonly http = inject(HttpClient);
  private readonly intention = new IdempotencyKey();
  protected readonly refused = signal<ApiError | null>(null);

  protected async withdraw(): Promise<void> {
    const { reference, eventNumber } = this.application();
    const request = { transition: this.transition().transition, seen: eventNumber };
    const headers = this.intention.headers();
    try {
      this.withdrawn.emit(
        await firstValueFrom(
          this.http.post<ApplicationView>(`/v1/applications/${reference}/transitions`, request, {
            headers,
          }),
        ),
      );
    } catch (error) {
      if (error instanceof ApiError) this.refused.set(error);
    }
    this.intention.renew();
  }
}
