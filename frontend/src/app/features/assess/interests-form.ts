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
import type { AssignmentView } from '@tranche/contracts';
import { declareInterests } from '../../api/assess.js';
import { Attempt } from '../../core/attempt/attempt.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { keepForm } from '../../core/unsent/kept-form.js';
import { keptRecord } from '../../core/unsent/kept-record.js';
import { RestoredNote } from '../../core/unsent/restored-note.js';
import { Choice } from '../../ui/choice/choice.js';
import { ErrorSummary } from '../../ui/error-summary/error-summary.js';
import { Notice } from '../../ui/notice/notice.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { TextArea } from '../../ui/text-area/text-area.js';

const KINDS = ['none', 'personal', 'business'] as const;

/** Interests come first: until they are declared the file stays shut, and an interest keeps it shut. */
@Component({
  selector: 'assess-interests-form',
  imports: [
    Choice,
    ErrorState,
    ErrorSummary,
    Notice,
    RestoredNote,
    TextArea,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './interests-form.html',
})
export class InterestsForm {
  private readonly locale = inject(Locale);
  readonly assignment = input.required<AssignmentView>();
  /** After the file was opened: then only an interest is left to declare. */
  readonly isLate = input(false);
  readonly declared = output<AssignmentView>();

  protected readonly kind = signal('');
  protected readonly explanation = signal('');
  protected readonly kept = keepForm({
    name: () => declareInterests.at({ assignment: this.assignment().id }),
    value: () => ({ kind: this.kind(), explanation: this.explanation() }),
    isEmpty: ({ kind, explanation }) => kind === '' && explanation === '',
    restore: (kept) => {
      const { kind, explanation } = keptRecord(kept) ?? {};
      if (typeof kind === 'string') this.kind.set(kind);
      if (typeof explanation === 'string') this.explanation.set(explanation);
    },
  });
  protected readonly attempt = new Attempt();
  protected readonly isMissing = signal(false);

  protected readonly hasInterest = computed(() => !['', 'none'].includes(this.kind()));
  protected readonly options = computed(() =>
    KINDS.filter((kind) => !this.isLate() || kind !== 'none').map((kind) => ({
      value: kind,
      label: this.locale.translate(`assess.interests.${kind}`),
      hint: this.locale.translate(`assess.interests.${kind}-hint`),
    })),
  );
  protected readonly error = computed(() =>
    this.isMissing() && this.kind() === ''
      ? this.locale.translate('assess.interests.missing')
      : undefined,
  );
  protected readonly errors = computed(() => {
    const text = this.error();
    return text ? [{ for: 'interests', text }] : [];
  });

  protected startOver(): void {
    this.kept.done();
    this.kind.set('');
    this.explanation.set('');
  }

  protected async declare(event: Event): Promise<void> {
    event.preventDefault();
    this.attempt.begin();
    const kind = KINDS.find((each) => each === this.kind());
    this.isMissing.set(kind === undefined);
    if (kind === undefined) return;
    const explanation = this.hasInterest() ? this.explanation() : '';
    const body = { kind, explanation };
    const view = await this.attempt.send(
      declareInterests({ assignment: this.assignment().id, body }),
    );
    if (!view) return;
    this.kept.done();
    this.declared.emit(view);
  }
}
