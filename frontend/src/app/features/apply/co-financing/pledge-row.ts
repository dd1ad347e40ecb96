import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CoFinancingView, PartnerView } from '@tranche/contracts';
import { cents, formatEuro, isUnread, type Unread } from '@tranche/domain/browser';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { SaveStatus } from '../../../form-engine/autosave/save-status.js';
import type { TypedEuro } from '../../../ui/money-field/euro.js';
import { MoneyField } from '../../../ui/money-field/money-field.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { totalOf, type Pledge } from './pledge.js';
import { PledgeSaver } from './pledge-saver.js';

/** One partner in the table of pledges: saves by itself; who is not allowed to change it reads it. */
@Component({
  selector: 'tbody[pledge-row]',
  imports: [EuroPipe, MoneyField, SaveStatus, StatusTag, TextPipe, TranslocoPipe],
  providers: [PledgeSaver],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'utrecht-table__body' },
  templateUrl: './pledge-row.html',
})
export class PledgeRow {
  readonly reference = input.required<string>();
  readonly partner = input.required<PartnerView>();
  readonly saved = output<CoFinancingView>();
  /** Somebody else changed this row: the page fetches what stands there now. */
  readonly stale = output<void>();

  private readonly locale = inject(Locale);
  protected readonly saver = inject(PledgeSaver);
  protected readonly forms = ['cashCents', 'inKindCents'] as const;

  protected readonly pledge = this.saver.pledge;
  /** What is no amount cannot be promised: until it is mended the amount before it stands. */
  private readonly unread = signal<Partial<Record<keyof Pledge, Unread>>>({});
  protected readonly typed = computed(() => ({ ...this.pledge(), ...this.unread() }));
  protected readonly isUnread = computed(() => Object.keys(this.unread()).length > 0);
  protected readonly total = computed(() => totalOf(this.pledge()));

  constructor() {
    effect(() => {
      const partner = this.partner();
      const partners = `/v1/applications/${this.reference()}/partners`;
      // What was typed stays, when the plan is fetched again before it was saved.
      untracked(() => this.saver.connect(partners, partner));
    });
    effect(() => {
      const plan = this.saver.plan();
      if (plan) untracked(() => this.saved.emit(plan));
    });
    effect(() => {
      if (this.saver.state() === 'conflict') untracked(() => this.stale.emit());
    });
  }

  async leave(): Promise<boolean> {
    return (await this.saver.leave()) && !this.isUnread();
  }

  protected change(form: keyof Pledge, amount: TypedEuro): void {
    const { [form]: _mended, ...others } = this.unread();
    this.unread.set(isUnread(amount) ? { ...others, [form]: amount } : others);
    if (isUnread(amount)) return;
    const pledge = { ...this.pledge(), [form]: amount ?? 0 };
    this.pledge.set(pledge);
    void this.saver.save(pledge);
  }

  protected words({ cashCents, inKindCents }: Pledge): { cash: string; inKind: string } {
    const language = this.locale.language();
    const euro = (amount: number) => formatEuro(cents(amount), language);
    return { cash: euro(cashCents), inKind: euro(inKindCents) };
  }
}
