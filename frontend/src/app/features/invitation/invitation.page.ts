import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { readInvitation } from '../../api/invitations.js';
import { fetched } from '../../core/api/fetched.js';
import { formatLegalDate, formatMoment } from '../../core/format/moment.js';
import { Locale } from '../../core/locale/locale.js';
import { BackLink } from '../../ui/back-link/back-link.js';
import { Card } from '../../ui/card/card.js';
import { Notice, type NoticeTone } from '../../ui/notice/notice.js';
import { PageState } from '../../ui/states/page-state.js';
import { SummaryList } from '../../ui/summary-list/summary-list.js';
import { AnswerForm } from './answer-form.js';

const TONES: Readonly<Record<string, NoticeTone>> = { accepted: 'good', expired: 'warn' };

/** Where the mail of an invitation leads: by whom, for what, and the answer. */
@Component({
  imports: [AnswerForm, BackLink, Card, Notice, PageState, RouterLink, SummaryList, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './invitation.page.html',
})
export class InvitationPage {
  readonly invitation = input.required<string>();

  private readonly locale = inject(Locale);
  protected readonly view = fetched(() => readInvitation({ invitation: this.invitation() }));
  /** Somebody who answered before wants to answer otherwise. */
  protected readonly isChanging = signal(false);

  protected readonly isOpen = computed(() => {
    if (!this.view.hasValue()) return false;
    const { canAccept, canDecline } = this.view.value();
    return canAccept || canDecline;
  });

  /** What came of it; null as long as it waits for an answer. */
  protected readonly outcome = computed(() => {
    if (!this.view.hasValue()) return null;
    const { standing, answeredAt, declineReason, until, lead } = this.view.value();
    const key = standing !== 'open' ? standing : this.isOpen() ? null : 'over';
    if (key === null) return null;
    const language = this.locale.language();
    const values = {
      at: answeredAt === null ? '' : formatMoment(answeredAt, language, 'short'),
      reason: declineReason ?? '',
      until: formatLegalDate(until, language, true),
      lead,
    };
    return {
      tone: TONES[key] ?? 'info',
      title: this.locale.translate(`invitation.standing.${key}`),
      text: this.locale.translate(`invitation.standing.${key}-text`, values),
    };
  });

  protected readonly about = computed(() => {
    if (!this.view.hasValue()) return [];
    const each = this.view.value();
    const contact = { name: each.contactName, email: each.email };
    const rows: readonly [string, string][] = [
      ['application', `${this.locale.text(each.title)} (${each.reference})`],
      ['scheme', this.locale.text(each.scheme)],
      ['lead', each.lead],
      ['as', this.locale.text(each.kindLabel)],
      ['sent-to', this.locale.translate('invitation.contact', contact)],
      ['until', formatLegalDate(each.until, this.locale.language(), true)],
    ];
    return rows.map(([key, value]) => ({
      label: this.locale.translate(`invitation.${key}`),
      value,
    }));
  });
}
