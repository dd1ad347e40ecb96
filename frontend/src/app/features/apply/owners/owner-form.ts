import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GiveSection, SectionOwner, SectionOwners } from '@tranche/contracts';
import { isUnread } from '@tranche/domain/browser';
import type { Attempt } from '../../../core/attempt/attempt.js';
import { Locale } from '../../../core/locale/locale.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import type { TypedDate } from '../../../ui/date-field/date-parts.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Select } from '../../../ui/select/select.js';

/** Chooses who writes a section, and by when. */
@Component({
  selector: 'owner-form',
  imports: [DateField, ErrorSummary, Select, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './owner-form.html',
})
export class OwnerForm {
  readonly owners = input.required<SectionOwners>();
  readonly section = input.required<string>();
  /** Who has it now. */
  readonly owner = input.required<SectionOwner | null>();
  /** Whoever passes it on leaves the day as it was agreed. */
  readonly isPassing = input.required<boolean>();
  readonly attempt = input.required<Attempt>();
  readonly sent = output<GiveSection>();
  readonly cancelled = output<void>();

  private readonly locale = inject(Locale);
  protected readonly organisationId = linkedSignal(() => this.owner()?.organisationId ?? '');
  protected readonly personId = linkedSignal(() => this.owner()?.personId ?? '');
  protected readonly dueOn = linkedSignal<TypedDate>(() => this.owner()?.dueOn ?? '');
  private readonly offered = computed(() =>
    this.owners().organisations.filter(
      ({ organisationId }) => !this.isPassing() || organisationId === this.owner()?.organisationId,
    ),
  );
  protected readonly organisations = computed(() =>
    this.offered().map(({ organisationId, name }) => ({ value: organisationId, label: name })),
  );
  protected readonly people = computed(() =>
    (
      this.offered().find(({ organisationId }) => organisationId === this.organisationId())
        ?.people ?? []
    ).map(({ personId, name }) => ({ value: personId, label: name })),
  );

  protected idOf(field: string): string {
    return `owner-${field}-${this.section()}`;
  }

  protected errorOf(field: string): string {
    return this.attempt().errorOf(this.idOf(field)) ?? '';
  }

  protected choose(organisationId: string): void {
    this.organisationId.set(organisationId);
    this.personId.set('');
  }

  protected send(event: Event): void {
    event.preventDefault();
    const dueOn = this.dueOn();
    const isWrong = {
      organisation: !this.offered().some((each) => each.organisationId === this.organisationId()),
      due: isUnread(dueOn),
    };
    const errors = Object.entries(isWrong)
      .filter(([, is]) => is)
      .map(([field]) => ({
        for: this.idOf(field),
        text: this.locale.translate(`owners.wrong.${field}`),
      }));
    if (!this.attempt().begin(errors) || isUnread(dueOn)) return;
    this.sent.emit({
      organisationId: this.organisationId(),
      personId: this.personId() || null,
      dueOn: dueOn || null,
    });
  }
}
