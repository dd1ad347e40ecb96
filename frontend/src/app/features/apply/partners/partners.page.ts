import { HttpClient, httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
  viewChildren,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PartnerList, PartnerView } from '@tranche/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import { ApiError } from '../../../core/api/problem.js';
import { Locale } from '../../../core/locale/locale.js';
import type { KeepsChanges } from '../../../core/navigation/unsaved-changes.guard.js';
import { KeptCopies } from '../../../core/unsent/kept-copies.js';
import { Card } from '../../../ui/card/card.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { Notice } from '../../../ui/notice/notice.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';
import { TaskFrame } from '../task/task-frame.js';
import { AddPartner, addressOf } from './add-partner.js';
import { PartnerCard } from './partner-card.js';

/** Who takes part. The lead applicant adds and removes; each partner confirms its own pledge. */
@Component({
  imports: [
    AddPartner,
    Card,
    ConfirmDialog,
    ErrorState,
    Loading,
    Notice,
    PartnerCard,
    ReasonList,
    TaskFrame,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './partners.page.html',
})
export class PartnersPage implements KeepsChanges {
  readonly reference = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly locale = inject(Locale);
  private readonly copies = inject(KeptCopies);
  private readonly cards = viewChildren(PartnerCard);
  private readonly dialog = viewChild.required(ConfirmDialog);
  private readonly address = computed(() => addressOf(this.reference()));

  protected readonly list = httpResource<PartnerList>(() => this.address());
  /** Open at once for somebody who was busy with it. */
  protected readonly adding = linkedSignal(
    () => this.copies.find(addressOf(this.reference())) !== null,
  );
  protected readonly leaving = signal<PartnerView | null>(null);
  protected readonly refused = signal<ApiError | null>(null);
  /** Why nothing was confirmed, and of whom. */
  protected readonly told = signal<{ readonly id: string; readonly text: string } | null>(null);
  /** Said to who does not see the list change. */
  protected readonly news = signal('');

  private readonly items = computed(() => (this.list.hasValue() ? this.list.value().items : []));
  /** Whoever takes part without leading: for that reader its own contribution comes first. */
  protected readonly isPartner = computed(() =>
    this.items().some(({ isYou, isLead }) => isYou && !isLead),
  );
  protected readonly ordered = computed(() => [
    ...this.items().filter(({ isYou }) => isYou && this.isPartner()),
    ...this.items().filter(({ isYou }) => !isYou || !this.isPartner()),
  ]);

  protected readonly kinds = computed(() =>
    this.list.hasValue()
      ? this.list
          .value()
          .kinds.map(({ kind, label }) => ({ value: kind, label: this.locale.text(label) }))
      : [],
  );

  async leave(): Promise<boolean> {
    for (const card of this.cards()) {
      if (!(await card.leave())) return false;
    }
    return true;
  }

  protected added(list: PartnerList): void {
    this.list.set(list);
    this.adding.set(false);
    this.news.set(this.locale.translate('apply.partners.added'));
  }

  /**
   * Confirms the amount that the button named, and no other: what stands in the boxes is saved first,
   * and where the server holds something else then, that is said instead.
   */
  protected async confirm({ id }: PartnerView, amountCents: number): Promise<void> {
    this.told.set(null);
    const card = this.cards().find((each) => each.partner().id === id);
    if (card && !(await card.leave())) return this.tell(id, 'not-saved');
    const now = await this.asItStands(id);
    if (!now) return;
    if (now.cashCents + now.inKindCents !== amountCents) return this.tell(id, 'other-amount');
    const headers = { 'If-Match': `"${now.version}"` };
    await this.take(
      this.http.post<PartnerList>(`${this.address()}/${id}/confirmation`, null, { headers }),
    );
  }

  private tell(id: string, what: 'not-saved' | 'other-amount'): void {
    this.told.set({ id, text: this.locale.translate(`apply.partners.confirm-${what}`) });
  }

  /** The partner by the latest list, which is shown from now on. */
  private async asItStands(id: string): Promise<PartnerView | undefined> {
    await this.take(this.http.get<PartnerList>(this.address()));
    if (this.refused() || !this.list.hasValue()) return undefined;
    return this.list.value().items.find((each) => each.id === id);
  }

  protected ask(partner: PartnerView): void {
    this.leaving.set(partner);
    this.dialog().open();
  }

  protected async remove(): Promise<void> {
    const partner = this.leaving();
    if (partner) await this.take(this.http.delete<PartnerList>(`${this.address()}/${partner.id}`));
  }

  /** Takes over the list that the API answers with; a refusal is shown beside what stands there now. */
  private async take(call: Observable<PartnerList>): Promise<void> {
    this.refused.set(null);
    try {
      this.list.set(await firstValueFrom(call));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.refused.set(error);
      this.list.reload();
    }
  }
}
