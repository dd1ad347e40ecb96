import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChildren,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PartnerList, PartnerView } from '@tranche/contracts';
import type { Call } from '../../../api/call.js';
import { addPartner, confirmPledge, readPartners } from '../../../api/partners.js';
import type { Headers } from '../../../core/api/api.js';
import { fetched } from '../../../core/api/fetched.js';
import { over } from '../../../core/api/tagged-api.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { Locale } from '../../../core/locale/locale.js';
import type { KeepsChanges } from '../../../core/navigation/unsaved-changes.guard.js';
import { KeptCopies } from '../../../core/unsent/kept-copies.js';
import { Card } from '../../../ui/card/card.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { Notice } from '../../../ui/notice/notice.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';
import { TaskFrame } from '../task/task-frame.js';
import { AddPartner } from './add-partner.js';
import { PartnerCard } from './partner-card.js';
import { PartnershipHistory } from './partnership-history.js';

/** Who takes part. The lead applicant adds; each partner confirms its own pledge. */
@Component({
  imports: [
    AddPartner,
    Card,
    ErrorState,
    Loading,
    Notice,
    PartnerCard,
    PartnershipHistory,
    ReasonList,
    TaskFrame,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './partners.page.html',
})
export class PartnersPage implements KeepsChanges {
  readonly reference = input.required<string>();

  private readonly locale = inject(Locale);
  private readonly copies = inject(KeptCopies);
  private readonly cards = viewChildren(PartnerCard);

  protected readonly list = fetched(() => readPartners({ reference: this.reference() }));
  /** Open at once for somebody who was busy with it. */
  protected readonly adding = linkedSignal(
    () => this.copies.find(addPartner.at({ reference: this.reference() })) !== null,
  );
  protected readonly attempt = new Attempt();
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
    const call = confirmPledge({ reference: this.reference(), partner: id });
    await this.take(call, over(now.version));
  }

  private tell(id: string, what: 'not-saved' | 'other-amount'): void {
    this.told.set({ id, text: this.locale.translate(`apply.partners.confirm-${what}`) });
  }

  /** The partner by the latest list, which is shown from now on. */
  private async asItStands(id: string): Promise<PartnerView | undefined> {
    await this.take(readPartners({ reference: this.reference() }));
    if (this.attempt.refused() || !this.list.hasValue()) return undefined;
    return this.list.value().items.find((each) => each.id === id);
  }

  /** Takes over the list that the API answers with; a refusal is shown beside what stands there now. */
  private async take(call: Call<PartnerList>, headers?: Headers): Promise<void> {
    const list = await this.attempt.send(call, headers);
    if (list) this.list.set(list);
    else this.list.reload();
  }
}
