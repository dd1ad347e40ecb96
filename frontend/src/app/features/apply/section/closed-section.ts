import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Field } from '@tranche/domain/browser';
import { readApplication } from '../../../api/applications.js';
import type { ApiError } from '../../../core/api/problem.js';
import { fetched } from '../../../core/api/fetched.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { KeptCopies } from '../../../core/unsent/kept-copies.js';
import { AnswerTexts } from '../../../form-engine/answer-texts.js';
import { asAnswers } from '../../../form-engine/section-definition.js';
import { Notice } from '../../../ui/notice/notice.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { answersOf } from '../answers-of.js';
import type { OpenedSection } from './http-section-gateway.js';

/**
 * Questions that cannot be changed, or not any more: why not, what was sent, and what was typed too late
 * to copy from. Also for who had the page open while a request for a supplement was taken back.
 */
@Component({
  selector: 'closed-section',
  imports: [ErrorState, MomentPipe, Notice, RouterLink, SummaryList, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'stack' },
  template: `
    @if (ended(); as error) {
      <ui-error-state [error]="error" />
    } @else {
      <ui-notice [title]="title() | transloco">
        @if (roleChange(); as change) {
          <p>{{ change | text }}</p>
        }
        @if (last(); as event) {
          <p>
            {{
              'apply.section.last'
                | transloco: { what: (event.label | text), moment: (event.at | moment: 'long') }
            }}
          </p>
        }
        <p>
          <a [routerLink]="['/aanvragen', reference()]">{{ 'apply.section.file' | transloco }}</a>
        </p>
      </ui-notice>
      <div class="card"><ui-summary-list [items]="answers()" /></div>
    }
    @if (tooLate(); as typed) {
      <ui-notice tone="warn" [title]="lateTitle() | transloco">
        <ui-summary-list [items]="typed" />
        <button type="button" class="link-button" (click)="throwAway()">
          {{ 'apply.section.throw-away' | transloco }}
        </button>
      </ui-notice>
    }
  `,
})
export class ClosedSection {
  readonly reference = input.required<string>();
  /** Under which this device kept what was typed. */
  readonly address = input.required<string>();
  readonly opened = input.required<OpenedSection>();
  /** The questions that this page is about. */
  readonly fields = input.required<readonly Field[]>();
  readonly title = input('apply.section.read-only');
  /** Said to who has no role any more, instead of what stands there. */
  readonly ended = input<ApiError | null>(null);

  private readonly words = { locale: inject(Locale), texts: inject(AnswerTexts) };
  private readonly copies = inject(KeptCopies);
  private readonly application = fetched(() =>
    this.ended() ? undefined : readApplication({ reference: this.reference() }),
  );

  /** What happened last, which is why. */
  protected readonly last = computed(() =>
    this.application.hasValue() ? this.application.value().timeline.at(-1) : undefined,
  );
  /** Or a colleague made a reader of her. */
  protected readonly roleChange = computed(() =>
    this.application.hasValue() ? this.application.value().roleChange : null,
  );
  protected readonly lateTitle = computed(() =>
    this.ended() || this.roleChange() ? 'apply.section.not-saved' : 'apply.section.too-late',
  );
  protected readonly answers = computed(() =>
    answersOf({ fields: this.fields() }, this.opened().view.answers, this.words),
  );
  /** Typed here and never saved: at least to copy from. */
  protected readonly tooLate = computed(() => {
    const copy = this.copies.all().find(({ name }) => name === this.address());
    const answers = asAnswers(copy?.value);
    return answers && answersOf({ fields: this.fields() }, answers, this.words);
  });

  protected throwAway(): void {
    this.copies.drop(this.address());
  }
}
