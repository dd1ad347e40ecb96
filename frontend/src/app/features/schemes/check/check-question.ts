import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SelfCheckQuestion } from '@tranche/domain/browser';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { describedBy } from '../../../ui/field/described-by.js';
import { ErrorMessage } from '../../../ui/field/error-message.js';
import { ListSearch } from './list-search.js';

/** One question of the check, with answers as large as a thumb. */
@Component({
  selector: 'check-question',
  imports: [ErrorMessage, ListSearch, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form novalidate (submit)="goOn($event)">
      <fieldset [attr.aria-describedby]="description()">
        <legend>
          <span class="self-check__count">
            {{ 'schemes.check.count' | transloco: { number: number(), total: total() } }}
          </span>
          <h2 class="self-check__question">{{ question().question | text }}</h2>
        </legend>
        @if (question().hint; as hint) {
          <p class="soft" [id]="fid + '-hint'">{{ hint | text }}</p>
        }
        @if (question().list; as list) {
          <check-list-search [list]="list" />
        }
        @if (isMissing()) {
          <ui-error-message [fid]="fid" [text]="'schemes.check.missing' | transloco" />
        }
        <div class="self-check__options">
          @for (option of question().options; track option.value) {
            <label class="self-check__option">
              <input
                type="radio"
                [name]="fid"
                [checked]="chosen() === option.value"
                (change)="chosen.set(option.value)"
              />
              <span>{{ option.label | text }}</span>
            </label>
          }
        </div>
      </fieldset>
      <div class="actions">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">
          {{ 'schemes.next' | transloco }}
        </button>
        @if (canGoBack()) {
          <button type="button" class="link-button" (click)="back.emit()">
            {{ 'schemes.previous' | transloco }}
          </button>
        }
      </div>
    </form>
  `,
})
export class CheckQuestion {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly question = input.required<SelfCheckQuestion>();
  readonly number = input.required<number>();
  readonly total = input.required<number>();
  readonly before = input<string>();
  readonly canGoBack = input(false);
  readonly answered = output<string>();
  readonly back = output<void>();

  protected readonly fid = 'self-check-answer';
  protected readonly chosen = linkedSignal(() => this.before());
  private readonly attempted = signal(false);
  protected readonly isMissing = computed(() => this.attempted() && this.chosen() === undefined);
  protected readonly description = computed(() =>
    describedBy(this.fid, {
      hint: this.question().hint && 'hint',
      error: this.isMissing() ? 'missing' : undefined,
    }),
  );

  protected goOn(event: Event): void {
    event.preventDefault();
    this.attempted.set(true);
    const chosen = this.chosen();
    if (chosen !== undefined) this.answered.emit(chosen);
    else this.host.nativeElement.querySelector<HTMLElement>('input[type=radio]')?.focus();
  }
}
