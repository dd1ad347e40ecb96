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
import type { GiveMandate as Body, MandateList, MandatesOfOrganisation } from '@tranche/contracts';
import { isUnread, MANDATE_PURPOSES } from '@tranche/domain/browser';
import { readMyApplications } from '../../api/applications.js';
import { giveMandate } from '../../api/mandates.js';
import { fetched } from '../../core/api/fetched.js';
import { Attempt } from '../../core/attempt/attempt.js';
import { Locale } from '../../core/locale/locale.js';
import { keepForm } from '../../core/unsent/kept-form.js';
import { keptTexts } from '../../core/unsent/kept-record.js';
import { RestoredNote } from '../../core/unsent/restored-note.js';
import { MultiChoice } from '../../ui/choice/multi-choice.js';
import { DateField } from '../../ui/date-field/date-field.js';
import type { TypedDate } from '../../ui/date-field/date-parts.js';
import { ErrorSummary } from '../../ui/error-summary/error-summary.js';
import { Notice } from '../../ui/notice/notice.js';
import { Select } from '../../ui/select/select.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { TextField } from '../../ui/text-field/text-field.js';
import { mandateSentence } from './mandate-sentence.js';

const NOTHING = { name: '', email: '', purposes: '', about: '', from: '', until: '' };
type Field = keyof typeof NOTHING;
/** No reference is called so. */
const ALL = 'all';

/** Gives somebody a mandate, in two steps: what it says is read before it is given. */
@Component({
  selector: 'give-mandate',
  imports: [
    DateField,
    ErrorState,
    ErrorSummary,
    MultiChoice,
    Notice,
    RestoredNote,
    Select,
    TextField,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './give-mandate.html',
})
export class GiveMandate {
  readonly organisation = input.required<MandatesOfOrganisation>();
  /** The application that somebody came from; empty for none. */
  readonly reference = input('');
  readonly given = output<MandateList>();
  readonly cancelled = output<void>();

  private readonly locale = inject(Locale);
  private readonly applications = fetched(() => readMyApplications());
  protected readonly typed = signal(NOTHING);
  protected readonly kept = keepForm({
    name: () => `${giveMandate.at()}#${this.organisation().organisationId}`,
    value: () => this.typed(),
    isEmpty: (typed) => Object.values(typed).every((text) => text === ''),
    restore: (kept) => this.typed.set(keptTexts(NOTHING, kept)),
  });
  protected readonly attempt = new Attempt((pointer) => this.idOf(pointer.replace(/^#?\//, '')));
  /** What would be given, while it is read once more; null while it is written. */
  protected readonly ready = signal<Body | null>(null);
  protected readonly said = computed(() => {
    const ready = this.ready();
    if (ready === null) return '';
    return mandateSentence({ ...ready, organisation: this.organisation().name }, this.locale);
  });

  protected readonly purposes = computed(() =>
    MANDATE_PURPOSES.map((value) => ({
      value,
      label: this.locale.translate(`mandates.purpose.${value}`),
    })),
  );
  protected readonly chosen = computed(() => this.typed().purposes.split(' ').filter(Boolean));
  protected readonly about = computed(() => {
    const items = this.applications.hasValue() ? this.applications.value().items : [];
    const known = items.map(({ reference, name }) => ({
      value: reference,
      label: `${this.locale.text(name)} (${reference})`,
    }));
    const isMissing =
      this.reference() !== '' && !items.some((each) => each.reference === this.reference());
    return [
      { value: ALL, label: this.locale.translate('mandates.all') },
      ...(isMissing ? [{ value: this.reference(), label: this.reference() }] : []),
      ...known,
    ];
  });
  protected readonly aboutNow = computed(() => this.typed().about || this.reference());
  protected readonly aboutName = computed(
    () => this.about().find(({ value }) => value === this.aboutNow())?.label ?? '',
  );

  protected idOf(field: string): string {
    return `mandate-${field === 'reference' ? 'about' : field}-${this.organisation().organisationId}`;
  }

  protected change(field: Field, value: string): void {
    this.typed.update((typed) => ({ ...typed, [field]: value }));
  }

  protected changeDate(field: 'from' | 'until', value: TypedDate): void {
    this.change(field, isUnread(value) ? value.typed : value);
  }

  /** What is no date yet stays in its boxes. */
  protected dateOf(text: string): TypedDate {
    return text === '' || isDate(text) ? text : { typed: text };
  }

  protected errorOf(field: Field): string {
    return this.attempt.errorOf(this.idOf(field)) ?? '';
  }

  protected startOver(): void {
    this.kept.done();
    this.typed.set(NOTHING);
    this.ready.set(null);
  }

  protected cancel(): void {
    this.startOver();
    this.cancelled.emit();
  }

  /** What is missing is said at once; what is whole is shown before it is given. */
  protected read(event: Event): void {
    event.preventDefault();
    const { name, email, from, until } = this.typed();
    const about = this.aboutNow();
    const purposes = MANDATE_PURPOSES.filter((each) => this.chosen().includes(each));
    const isRight: Readonly<Record<Field, boolean>> = {
      name: name.trim().length >= 2,
      email: /^\S+@\S+\.\S+$/.test(email.trim()),
      purposes: purposes.length > 0,
      about: about !== '',
      from: isDate(from),
      until: isDate(until),
    };
    const fields = ['name', 'email', 'purposes', 'about', 'from', 'until'] as const;
    const wrong = fields
      .filter((field) => !isRight[field])
      .map((field) => ({
        for: this.idOf(field),
        text: this.locale.translate(`mandates.missing.${field}`),
      }));
    if (!this.attempt.begin(wrong)) return;
    const { organisationId } = this.organisation();
    const whom = { name: name.trim(), email: email.trim() };
    const reference = about === ALL ? null : about;
    this.ready.set({ organisationId, ...whom, purposes, reference, from, until });
  }

  protected async give(): Promise<void> {
    const body = this.ready();
    if (body === null) return;
    const list = await this.attempt.once(giveMandate({ body }));
    if (list) {
      this.startOver();
      this.given.emit(list);
    } else if (this.attempt.errors().length > 0) {
      this.ready.set(null);
    }
  }
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
