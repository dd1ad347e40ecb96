import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AnswerColleagueInvitation } from '@tranche/contracts';
import { answerColleagueInvitation, readColleagueInvitation } from '../../../api/colleagues.js';
import { fetched } from '../../../core/api/fetched.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { formatLegalDate, formatMoment } from '../../../core/format/moment.js';
import { Locale } from '../../../core/locale/locale.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { Card } from '../../../ui/card/card.js';
import { Notice, type NoticeTone } from '../../../ui/notice/notice.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { PageState } from '../../../ui/states/page-state.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';

const TONES: Readonly<Record<string, NoticeTone>> = { accepted: 'good', expired: 'warn' };

/** Where the mail to a colleague leads: by whom, for what, in which role; and her answer. */
@Component({
  imports: [BackLink, Card, ErrorState, Notice, PageState, RouterLink, SummaryList, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './colleague-invitation.page.html',
})
export class ColleagueInvitationPage {
  readonly colleague = input.required<string>();

  private readonly locale = inject(Locale);
  protected readonly view = fetched(() => readColleagueInvitation({ colleague: this.colleague() }));
  protected readonly attempt = new Attempt();

  /** What came of it; null as long as it waits for an answer. */
  protected readonly outcome = computed(() => {
    if (!this.view.hasValue()) return null;
    const { standing, answeredAt, until, invitedBy, canAnswer } = this.view.value();
    const key = standing !== 'open' ? standing : canAnswer ? null : 'over';
    if (key === null) return null;
    const language = this.locale.language();
    return {
      tone: TONES[key] ?? 'info',
      title: this.locale.translate(`people.invitation.${key}`),
      text: this.locale.translate(`people.invitation.${key}-text`, {
        at: answeredAt === null ? '' : formatMoment(answeredAt, language, 'short'),
        until: formatLegalDate(until, language, true),
        by: invitedBy,
      }),
    };
  });

  protected readonly about = computed(() => {
    if (!this.view.hasValue()) return [];
    const each = this.view.value();
    const rows: readonly [string, string][] = [
      ['application', `${this.locale.text(each.title)} (${each.reference})`],
      ['scheme', this.locale.text(each.scheme)],
      ['for', each.organisation],
      ['by', each.invitedBy],
      ['role', this.locale.translate(`people.role.${each.role}`)],
      ['may', this.locale.translate(`people.may.${each.role}`)],
      ['sent-to', each.email],
      ['until', formatLegalDate(each.until, this.locale.language(), true)],
    ];
    return rows.map(([key, value]) => ({
      label: this.locale.translate(`people.invitation.about.${key}`),
      value,
    }));
  });

  protected async answer(answer: AnswerColleagueInvitation['answer']): Promise<void> {
    const call = answerColleagueInvitation({ colleague: this.colleague(), body: { answer } });
    const view = await this.attempt.send(call);
    if (view) this.view.set(view);
    else this.view.reload();
  }
}
