import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Field } from '@tranche/domain/browser';
import { readApplication } from '../../../api/applications.js';
import { fetched } from '../../../core/api/fetched.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { KeptCopies } from '../../../core/unsent/kept-copies.js';
import { AnswerTexts } from '../../../form-engine/answer-texts.js';
import { asAnswers } from '../../../form-engine/section-definition.js';
import { Notice } from '../../../ui/notice/notice.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { answersOf } from '../answers-of.js';
import type { OpenedSection } from './http-section-gateway.js';

/**
 * Questions that cannot be changed, or not any more: why not, what was sent, and what was typed too late
 * to copy from. Also for who had the page open while a request for a supplement was taken back.
 */
@Component({
  selector: 'closed-section',
  imports: [MomentPipe, Notice, RouterLink, SummaryList, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'stack' },
  template: `
    <ui-notice [title]="title() | transloco">
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
    @if (tooLate(); as typed) {
      <ui-notice tone="warn" [title]="'apply.section.too-late' | transloco">
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

  private readonly words = { locale: inject(Locale), texts: inject(AnswerTexts) };
  private readonly copies = inject(KeptCopies);
  private readonly application = fetched(() => readApplication({ reference: this.reference() }));

  /** What happened last, which is why. */
  protected readonly last = computed(() =>
    this.application.hasValue() ? this.application.value().timeline.at(-1) : undefined,
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
