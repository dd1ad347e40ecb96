import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ColleagueList, ColleaguesOfOrganisation, ColleagueView } from '@tranche/contracts';
import type { Call } from '../../../api/call.js';
import {
  changeColleague,
  endColleague,
  inviteColleague,
  readColleagues,
} from '../../../api/colleagues.js';
import { fetched } from '../../../core/api/fetched.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { Locale } from '../../../core/locale/locale.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { Card } from '../../../ui/card/card.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.js';
import { Notice } from '../../../ui/notice/notice.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { PageState } from '../../../ui/states/page-state.js';
import { ColleagueRow } from './colleague-row.js';
import { endingOf, outcomeOf } from './ending-of.js';
import { InviteForm } from './invite-form.js';

/** Who of one's own organisation works on an application, and as what. */
@Component({
  imports: [
    BackLink,
    Card,
    ColleagueRow,
    ConfirmDialog,
    ErrorState,
    InviteForm,
    Notice,
    PageState,
    RouterLink,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people.page.html',
})
export class PeoplePage {
  readonly reference = input.required<string>();

  private readonly locale = inject(Locale);
  private readonly dialog = viewChild.required(ConfirmDialog);
  protected readonly list = fetched(() => readColleagues({ reference: this.reference() }));
  protected readonly attempt = new Attempt();
  /** Who is about to lose a role or an invitation. */
  protected readonly leaving = signal<ColleagueView | null>(null);
  /** Said of what was done: a list that changes is not heard. */
  protected readonly news = signal('');

  /** What is asked before a role ends: one's own, that of another, or an invitation. */
  protected readonly question = computed(() => endingOf(this.leaving()));
  protected readonly outcome = computed(() => outcomeOf(this.leaving()));

  protected ask(person: ColleagueView): void {
    this.leaving.set(person);
    this.dialog().open();
  }

  protected async end(): Promise<void> {
    const person = this.leaving();
    if (person?.id == null) return;
    const call = endColleague({ reference: this.reference(), colleague: person.id });
    await this.take(call, `people.done.${this.question()}`, person.name);
  }

  /** Who signs in for the organisation has no role to change yet: she is given one. */
  protected async change(
    { organisationId }: ColleaguesOfOrganisation,
    { id, personId, name, email }: ColleagueView,
    role: ColleagueView['role'],
  ): Promise<void> {
    const reference = this.reference();
    const whom = { name, email, ...(personId !== null && { personId }) };
    const call =
      id === null
        ? inviteColleague({ reference, body: { organisationId, role, ...whom } })
        : changeColleague({ reference, colleague: id, body: { role } });
    await this.take(call, 'people.done.changed', name);
  }

  protected async again(
    { organisationId }: ColleaguesOfOrganisation,
    { name, email, role }: ColleagueView,
  ): Promise<void> {
    const body = { organisationId, name, email, role };
    await this.take(
      inviteColleague({ reference: this.reference(), body }),
      'people.done.invited',
      name,
    );
  }

  protected invited(list: ColleagueList, name: string): void {
    this.list.set(list);
    this.news.set(this.locale.translate('people.done.invited', { name }));
  }

  private async take(call: Call<ColleagueList>, said: string, name: string): Promise<void> {
    this.news.set('');
    const list = await this.attempt.once(call);
    if (!list) {
      this.list.reload();
      return;
    }
    this.list.set(list);
    this.news.set(this.locale.translate(said, { name }));
  }
}
