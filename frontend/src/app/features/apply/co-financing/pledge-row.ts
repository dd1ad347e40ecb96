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
import type { CoFinancingView, PartnerView } from '@tranche/contracts';
import { cents, formatEuro } from '@tranche/domain/browser';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { SaveStatus } from '../../../form-engine/autosave/save-status.js';
import { MoneyField } from '../../../ui/money-field/money-field.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { pledgeOf, totalOf, type Pledge } from './pledge.js';
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

  /** What was typed stays, when the plan is fetched again before it was saved. */
  protected readonly typed = linkedSignal<PartnerView, Pledge>({
    source: this.partner,
    computation: (partner, previous) =>
      previous && this.saver.state() !== 'idle' && this.saver.state() !== 'saved'
        ? previous.value
        : pledgeOf(partner),
  });
  protected readonly total = computed(() => totalOf(this.typed()));

  leave(): Promise<boolean> {
    return this.saver.settled();
  }

  protected change(form: keyof Pledge, cents: number | null): void {
    const pledge = { ...this.typed(), [form]: cents ?? 0 };
    this.typed.set(pledge);
    void this.save(pledge);
  }

  protected async save(pledge: Pledge): Promise<void> {
    const { id, version } = this.partner();
    const address = `/v1/applications/${this.reference()}/partners/${id}/contribution`;
    const view = await this.saver.save(address, pledge, version);
    if (view) this.saved.emit(view);
    if (this.saver.state() === 'conflict') this.stale.emit();
  }

  protected takeTheirs(): void {
    this.saver.forget();
    this.typed.set(pledgeOf(this.partner()));
  }

  protected words({ cashCents, inKindCents }: Pledge): { cash: string; inKind: string } {
    const language = this.locale.language();
    const euro = (amount: number) => formatEuro(cents(amount), language);
    return { cash: euro(cashCents), inKind: euro(inKindCents) };
  }
}
