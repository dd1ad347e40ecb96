import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ColleagueList, ColleagueView } from '@tranche/contracts';
import { inviteColleague } from '../../../api/colleagues.js';
import type { FieldError } from '../../../core/api/field-errors.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { Locale } from '../../../core/locale/locale.js';
import { KeptCopies } from '../../../core/unsent/kept-copies.js';
import { keepForm } from '../../../core/unsent/kept-form.js';
import { keptTexts } from '../../../core/unsent/kept-record.js';
import { RestoredNote } from '../../../core/unsent/restored-note.js';
import { Choice } from '../../../ui/choice/choice.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { roleOptions } from './role-options.js';

const NOTHING = { name: '', email: '', role: '' };

/** Asks a colleague by mail to work along, in a role. */
@Component({
  selector: 'invite-form',
  imports: [Choice, ErrorSummary, RestoredNote, TextField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'stack' },
  templateUrl: './invite-form.html',
})
export class InviteForm {
  readonly reference = input.required<string>();
  readonly organisationId = input.required<string>();
  readonly mayGive = input.required<readonly ColleagueView['role'][]>();
  /** What was said about an earlier attempt holds no longer. */
  readonly tried = output<void>();
  readonly invited = output<{ readonly list: ColleagueList; readonly name: string }>();

  private readonly locale = inject(Locale);
  private readonly copies = inject(KeptCopies);
  protected readonly typed = signal(NOTHING);
  private readonly place = computed(
    () => `${inviteColleague.at({ reference: this.reference() })}#${this.organisationId()}`,
  );
  /** Open at once for somebody who was busy with it. */
  protected readonly isOpen = linkedSignal(() => this.copies.find(this.place()) !== null);
  protected readonly kept = keepForm({
    name: () => this.place(),
    value: () => this.typed(),
    isEmpty: (typed) => Object.values(typed).every((text) => text === ''),
    restore: (kept) => this.typed.set(keptTexts(NOTHING, kept)),
  });
  protected readonly attempt = new Attempt((pointer) => this.idOf(pointer.replace(/^#?\//, '')));
  protected readonly roles = computed(() => roleOptions(this.mayGive(), this.locale));
  /** Per field what is wrong with it, or else the whole refusal in one line. */
  protected readonly errors = computed<readonly FieldError[]>(() => {
    const refused = this.attempt.refused();
    return refused ? [{ for: '', text: refused.problem.detail }] : this.attempt.errors();
  });

  protected idOf(field: string): string {
    return `colleague-${field}-${this.organisationId()}`;
  }

  protected errorOf(field: keyof typeof NOTHING): string {
    return this.attempt.errorOf(this.idOf(field)) ?? '';
  }

  protected change(field: keyof typeof NOTHING, value: string): void {
    this.typed.update((typed) => ({ ...typed, [field]: value }));
  }

  protected startOver(): void {
    this.kept.done();
    this.typed.set(NOTHING);
  }

  protected cancel(): void {
    this.startOver();
    this.attempt.begin();
    this.isOpen.set(false);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.emit();
    const name = this.typed().name.trim();
    const email = this.typed().email.trim();
    const role = this.mayGive().find((each) => each === this.typed().role);
    const right = {
      name: name.length >= 2,
      email: /^\S+@\S+\.\S+$/.test(email),
      role: role !== undefined,
    };
    const wrong = Object.entries(right)
      .filter(([, isRight]) => !isRight)
      .map(([field]) => ({
        for: this.idOf(field),
        text: this.locale.translate(`people.missing.${field}`),
      }));
    if (!this.attempt.begin(wrong) || !role) return;
    const body = { organisationId: this.organisationId(), name, email, role };
    const list = await this.attempt.once(inviteColleague({ reference: this.reference(), body }));
    if (!list) return;
    this.startOver();
    this.isOpen.set(false);
    this.invited.emit({ list, name });
  }
}
