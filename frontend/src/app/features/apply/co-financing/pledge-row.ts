import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CoFinancingView, PartnerView } from '@tranche/contracts';
import { cents, formatEuro } from '@tranche/domain/browser';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { SaveStatus } from '../../../form-engine/autosave/save-status.js';
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

  protected readonly typed = this.saver.pledge;
  protected readonly total = computed(() => totalOf(this.typed()));

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

  leave(): Promise<boolean> {
    return this.saver.leave();
  }

  protected change(form: keyof Pledge, cents: number | null): void {
    const pledge = { ...this.typed(), [form]: cents ?? 0 };
    this.typed.set(pledge);
    void this.saver.save(pledge);
  }

  protected words({ cashCents, inKindCents }: Pledge): { cash: string; inKind: string } {
    const language = this.locale.language();
    const euro = (amount: number) => formatEuro(cents(amount), language);
    return { cash: euro(cashCents), inKind: euro(inKindCents) };
  }
}
