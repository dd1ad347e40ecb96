import {
  ChangeDetectionStrategy,
  Component,
  ViewEncapsulation,
  computed,
  inject,
  input,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TransitionPreview as Preview } from '@tranche/contracts';
import { ReadFirst } from '../../core/focus/read-first.js';
import { daysLeft } from '../../core/format/days-left.js';
import { LegalDatePipe } from '../../core/format/moment.pipe.js';
import { EuroPipe } from '../../core/format/euro.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { Derivation } from '../../ui/derivation/derivation.js';
import { PlanExcess } from '../../ui/plan-excess/plan-excess.js';
import { ReasonList } from '../../ui/reason-list/reason-list.js';
import { LetterPreview } from './letter-preview.js';
import { ProposedAmount } from './proposed-amount.js';

/** What a step will do once it is confirmed: the state, the amount, the terms and the letter itself. */
@Component({
  selector: 'form-transition-preview',
  imports: [
    Derivation,
    EuroPipe,
    LegalDatePipe,
    LetterPreview,
    PlanExcess,
    ProposedAmount,
    ReadFirst,
    ReasonList,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/page/transition-preview.css'],
  templateUrl: './transition-preview.html',
})
export class TransitionPreview {
  private readonly locale = inject(Locale);
  readonly preview = input.required<Preview>();
  /** Of its heading: one below that of what it stands in. */
  readonly level = input<3 | 4>(4);

  /** Shown to whoever writes to the office: the text that is sent, and none of what the office looks at. */
  readonly isOwn = input(false);

  protected readonly terms = computed(() =>
    this.preview().deadlines.filter(({ standing }) => standing !== 'ended'),
  );
  protected readonly endedTerms = computed(() =>
    this.preview()
      .deadlines.filter(({ standing }) => standing === 'ended')
      .map(({ label }) => this.locale.text(label))
      .join(', '),
  );
  protected readonly planned = computed(() =>
    this.preview().payments.filter(({ status }) => status === 'planned'),
  );

  protected isOver(day: string): boolean {
    return daysLeft(day, new Date()) < 0;
  }
}
