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
import type { OfficeList } from '@tranche/contracts';
import { giveOffice } from '../../../api/offices.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { Locale } from '../../../core/locale/locale.js';
import { keepForm } from '../../../core/unsent/kept-form.js';
import { keptTexts } from '../../../core/unsent/kept-record.js';
import { RestoredNote } from '../../../core/unsent/restored-note.js';
import { Choice } from '../../../ui/choice/choice.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Select } from '../../../ui/select/select.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { scopeName } from './scope-name.js';

const NOTHING = { email: '', office: '', scope: '', reason: '' };
type Field = keyof typeof NOTHING;
const LEAST_CHARACTERS = 5;

/** Gives a colleague of the authority an office, for everything, a scheme or one tranche. */
@Component({
  selector: 'give-office',
  imports: [
    Choice,
    ErrorState,
    ErrorSummary,
    RestoredNote,
    Select,
    TextArea,
    TextField,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './give-office.html',
})
export class GiveOffice {
  readonly toGive = input.required<OfficeList['toGive']>();
  readonly given = output<OfficeList>();
  readonly cancelled = output<void>();

  private readonly locale = inject(Locale);
  protected readonly typed = signal(NOTHING);
  protected readonly kept = keepForm({
    name: () => giveOffice.at(),
    value: () => this.typed(),
    isEmpty: (typed) => Object.values(typed).every((text) => text === ''),
    restore: (kept) => this.typed.set(keptTexts(NOTHING, kept)),
  });
  protected readonly attempt = new Attempt((pointer) => pointer.replace(/^#?\//, 'office-'));

  private readonly all = computed(() => [
    ...new Set(this.toGive().flatMap((each) => each.offices)),
  ]);
  protected readonly offices = computed(() =>
    this.all().map((value) => ({
      value,
      label: this.locale.translate(`offices.office.${value}`),
      hint: this.locale.translate(`offices.does.${value}`),
    })),
  );
  /** For what the chosen office can be given. */
  protected readonly scopes = computed(() =>
    this.toGive()
      .filter(({ offices }) => offices.some((each) => each === this.typed().office))
      .map((each) => ({
        value: `${each.scheme ?? ''} ${each.tranche ?? ''}`,
        label: scopeName(each, this.locale),
      })),
  );

  protected change(field: Field, value: string): void {
    this.typed.update((typed) => ({ ...typed, [field]: value }));
  }

  protected errorOf(field: Field): string {
    return this.attempt.errorOf(`office-${field}`) ?? '';
  }

  protected startOver(): void {
    this.kept.done();
    this.typed.set(NOTHING);
  }

  protected cancel(): void {
    this.startOver();
    this.cancelled.emit();
  }

  protected async give(event: Event): Promise<void> {
    event.preventDefault();
    const typed = this.typed();
    const office = this.all().find((each) => each === typed.office);
    const isChosen = this.scopes().some(({ value }) => value === typed.scope);
    const [scheme, tranche] = typed.scope.split(' ');
    const email = typed.email.trim();
    const reason = typed.reason.trim();
    const isRight: Readonly<Record<Field, boolean>> = {
      email: /^\S+@\S+\.\S+$/.test(email),
      office: office !== undefined,
      scope: isChosen,
      reason: reason.length >= LEAST_CHARACTERS,
    };
    const fields = ['email', 'office', 'scope', 'reason'] as const;
    const wrong = fields
      // What it is for is asked once an office was chosen.
      .filter((field) => !isRight[field] && (field !== 'scope' || isRight.office))
      .map((field) => ({
        for: `office-${field}`,
        text: this.locale.translate(`offices.missing.${field}`),
      }));
    if (!this.attempt.begin(wrong) || !office) return;
    const body = { email, office, scheme: scheme || null, tranche: tranche || null, reason };
    const list = await this.attempt.once(giveOffice({ body }));
    if (!list) return;
    this.startOver();
    this.given.emit(list);
  }
}
