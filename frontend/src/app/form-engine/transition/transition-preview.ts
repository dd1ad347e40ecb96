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
import { LegalDatePipe } from '../../core/format/moment.pipe.js';
import { EuroPipe } from '../../core/format/euro.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { Derivation } from '../../ui/derivation/derivation.js';
import { LetterBlock } from '../../ui/letter-block/letter-block.js';
import { ReasonList } from '../../ui/reason-list/reason-list.js';

/** What a step will do once it is confirmed: the state, the amount, the terms and the letter itself. */
@Component({
  selector: 'form-transition-preview',
  imports: [Derivation, EuroPipe, LegalDatePipe, LetterBlock, ReasonList, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/letter.css'],
  templateUrl: './transition-preview.html',
})
export class TransitionPreview {
  private readonly locale = inject(Locale);
  readonly preview = input.required<Preview>();

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
}
