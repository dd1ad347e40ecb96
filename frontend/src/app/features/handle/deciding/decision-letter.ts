import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DecisionPreview } from '@tranche/contracts';
import { previewDecision } from '../../../api/handle.js';
import { Api } from '../../../core/api/api.js';
import { KnownErrors } from '../../../core/api/known-errors.js';
import type { ApiError } from '../../../core/api/problem.js';
import { LetterPreview } from '../../../form-engine/transition/letter-preview.js';
import { Select } from '../../../ui/select/select.js';
import { Loading } from '../../../ui/states/loading.js';
import { Refusal } from '../../../ui/states/refusal.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import type { Ranked } from '../ranked/ranking-lists.js';

/** A list that somebody still chooses from; of more, the number of the application is filled in. */
const MOST_TO_CHOOSE_FROM = 200;

/** One letter of those with this outcome, as it would be sent; any other is a choice away. */
@Component({
  selector: 'handle-decision-letter',
  imports: [LetterPreview, Loading, Refusal, Select, TextField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'block' },
  templateUrl: './decision-letter.html',
})
export class DecisionLetter {
  private readonly api = inject(Api);
  private readonly known = inject(KnownErrors);
  readonly tranche = input.required<string>();
  readonly allocation = input.required<string>();
  readonly outcome = input.required<Ranked['outcome']>();
  /** All that have this outcome. */
  readonly items = input.required<readonly Ranked[]>();
  /** A letter stands on the screen. */
  readonly shown = output<void>();
  /** Of a division that is over: whoever reads all letters says so, once. */
  readonly overtaken = output<ApiError>();

  protected readonly reference = linkedSignal(() => this.items()[0]?.reference ?? '');
  protected readonly letters = signal<DecisionPreview['letters'] | null>(null);
  protected readonly refused = signal<ApiError | null>(null);
  protected readonly isLong = computed(() => this.items().length > MOST_TO_CHOOSE_FROM);
  protected readonly options = computed(() =>
    this.items().map(({ reference, title, applicantName }) => ({
      value: reference,
      label: `${reference} · ${title} · ${applicantName}`,
    })),
  );
  protected readonly isUnknown = computed(() =>
    this.items().every(({ reference }) => reference !== this.reference().trim()),
  );

  constructor() {
    effect(() => {
      const reference = this.reference().trim();
      const isAsked = !this.isUnknown();
      untracked(() => {
        this.letters.set(null);
        if (isAsked) void this.load(reference);
      });
    });
  }

  protected async load(reference: string): Promise<void> {
    this.refused.set(null);
    const body = { allocation: this.allocation(), reference };
    try {
      const { letters } = await this.api.send(previewDecision({ tranche: this.tranche(), body }));
      // Another one was chosen meanwhile: that is the one that is read.
      if (this.reference().trim() !== reference) return;
      this.letters.set(letters);
      this.shown.emit();
    } catch (thrown) {
      const error = this.known.of(thrown);
      if (error.isOvertaken) this.overtaken.emit(error);
      else this.refused.set(error);
    }
  }
}
