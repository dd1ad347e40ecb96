import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PartnerList, PartnerView } from '@tranche/contracts';
import { invitePartner, withdrawInvitation } from '../../../api/invitations.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { formatLegalDate, formatMoment } from '../../../core/format/moment.js';
import { Locale } from '../../../core/locale/locale.js';
import { keepForm } from '../../../core/unsent/kept-form.js';
import { keptTexts } from '../../../core/unsent/kept-record.js';
import { RestoredNote } from '../../../core/unsent/restored-note.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { EMPTY_PARTNER, wrongIn } from './partner-draft.js';

const NOTHING = { contactName: '', contactEmail: '' };

/** Where the invitation of a partner stands, and what the lead applicant can do about it. */
@Component({
  selector: 'partner-invitation',
  imports: [ErrorState, ErrorSummary, RestoredNote, RouterLink, TextField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './partner-invitation.html',
})
export class PartnerInvitation {
  readonly reference = input.required<string>();
  readonly partner = input.required<PartnerView>();
  readonly changed = output<PartnerList>();

  private readonly locale = inject(Locale);
  /** Null until somebody begins to type: the address that is known is offered. */
  protected readonly typed = signal<typeof NOTHING | null>(null);
  protected readonly kept = keepForm({
    name: () => invitePartner.at({ reference: this.reference(), partner: this.partner().id }),
    value: () => this.typed() ?? NOTHING,
    isEmpty: (typed) => Object.values(typed).every((text) => text === ''),
    restore: (kept) => this.typed.set(keptTexts(NOTHING, kept)),
  });
  protected readonly attempt = new Attempt((pointer) => this.idOf(pointer.replace(/^#?\//, '')));

  /** Where it stands, in a sentence. */
  protected readonly said = computed(() => {
    const { invitation, name, declineReason } = this.partner();
    if (!invitation) return null;
    const language = this.locale.language();
    const moment = (at: string | null) => (at === null ? '' : formatMoment(at, language));
    return this.locale.translate(`apply.invitation.${invitation.standing}`, {
      name,
      email: invitation.email,
      sent: moment(invitation.sentAt),
      at: moment(invitation.answeredAt),
      until: formatLegalDate(invitation.until, language),
      reason: declineReason ?? '',
    });
  });
  protected readonly canWithdraw = computed(
    () => this.partner().canInvite && this.partner().invitation?.standing === 'open',
  );

  protected idOf(field: string): string {
    return `invite-${field}-${this.partner().id}`;
  }

  protected errorOf(field: keyof typeof NOTHING): string {
    return this.attempt.errorOf(this.idOf(field)) ?? '';
  }

  protected begin(): void {
    const { contactName, contactEmail } = this.partner();
    this.typed.set({ contactName, contactEmail });
  }

  protected stop(): void {
    this.kept.done();
    this.typed.set(null);
  }

  protected change(field: keyof typeof NOTHING, value: string): void {
    this.typed.update((typed) => typed && { ...typed, [field]: value });
  }

  protected async invite(event: Event): Promise<void> {
    event.preventDefault();
    const typed = this.typed();
    if (!typed) return;
    const fields = ['contactName', 'contactEmail'] as const;
    const wrong = wrongIn({ ...EMPTY_PARTNER, ...typed });
    const errors = fields
      .filter((field) => wrong.includes(field))
      .map((field) => ({
        for: this.idOf(field),
        text: this.locale.translate(`apply.partners.error.${field}`),
      }));
    if (!this.attempt.begin(errors)) return;
    const body = {
      contactName: typed.contactName.trim(),
      contactEmail: typed.contactEmail.trim(),
    };
    const path = { reference: this.reference(), partner: this.partner().id };
    const list = await this.attempt.once(invitePartner({ ...path, body }));
    if (!list) return;
    this.stop();
    this.changed.emit(list);
  }

  protected async withdraw(): Promise<void> {
    const path = { reference: this.reference(), partner: this.partner().id };
    const list = await this.attempt.send(withdrawInvitation(path));
    if (list) this.changed.emit(list);
  }
}
