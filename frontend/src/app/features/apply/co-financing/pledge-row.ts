import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
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
import { cents, formatEuro, isUnread } from '@tranche/domain/browser';
import { saveContribution } from '../../../api/partners.js';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { keepForm } from '../../../core/unsent/kept-form.js';
import { SaveStatus } from '../../../form-engine/autosave/save-status.js';
import type { TypedEuro } from '../../../ui/money-field/euro.js';
import { MoneyField } from '../../../ui/money-field/money-field.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { isRoleEnded } from '../section/on-closed.js';
import { pledgeOf, totalOf, type Pledge } from './pledge.js';
import { PledgeSaver } from './pledge-saver.js';
import { PLEDGE_FORMS, asTypedPledge, handOver, type TypedPledge } from './typed-pledge.js';

/**
 * One partner in the table of pledges: saves by itself; who is not allowed to change it reads it.
 *
 * A changed pledge ends what the partner agreed to and is told to it. So a half-typed amount is never
 * sent: this device keeps it until its box is left, also through a reload.
 */
@Component({
  selector: 'tbody[pledge-row]',
  imports: [EuroPipe, MomentPipe, MoneyField, SaveStatus, StatusTag, TextPipe, TranslocoPipe],
  providers: [PledgeSaver],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'utrecht-table__body' },
  templateUrl: './pledge-row.html',
})
export class PledgeRow {
  readonly reference = input.required<string>();
  readonly partner = input.required<PartnerView>();
  readonly saved = output<CoFinancingView>();
  /** Somebody else changed this row, or who may: the page fetches what stands there now. */
  readonly stale = output<void>();

  private readonly locale = inject(Locale);
  private readonly document = inject(DOCUMENT);
  protected readonly saver = inject(PledgeSaver);
  protected readonly forms = PLEDGE_FORMS;

  protected readonly pledge = this.saver.pledge;
  private readonly draft = signal<TypedPledge>({});
  /** The box somebody is in, from the first key until it is left. */
  private readonly typingIn = signal<keyof Pledge | null>(null);
  protected readonly typed = computed(() => ({ ...this.pledge(), ...this.draft() }));
  /** Nobody takes it from her any more: it went on, or a colleague changed or ended her role. */
  protected readonly refused = computed(() => {
    const failure = this.saver.failure();
    return failure?.status === 403 ? failure : null;
  });
  protected readonly canEdit = computed(() => this.partner().canEdit && !this.refused());
  /** What the row says: what was typed and refused is no pledge. */
  protected readonly stands = computed(() =>
    this.refused() ? pledgeOf(this.partner()) : this.pledge(),
  );
  protected readonly total = computed(() => totalOf(this.stands()));
  /** What the row comes to with what stands in its boxes now, saved or not. */
  readonly typedTotal = computed(() =>
    totalOf({ ...this.pledge(), ...handOver(this.draft(), PLEDGE_FORMS).ready }),
  );
  protected readonly standing = computed(() => {
    const amounts = Object.values(this.draft());
    if (this.typingIn() !== null) return 'typing';
    if (amounts.some(isUnread)) return 'unread';
    return amounts.length > 0 ? 'restored' : 'handed-over';
  });

  private readonly draftName = computed(
    () =>
      `${saveContribution.at({ reference: this.reference(), partner: this.partner().id })}/typed`,
  );
  protected readonly kept = keepForm<TypedPledge>({
    name: () => this.draftName(),
    value: () => this.draft(),
    isEmpty: (typed) => Object.keys(typed).length === 0,
    restore: (typed) => this.draft.set(asTypedPledge(typed)),
  });

  constructor() {
    effect(() => {
      const partner = this.partner();
      const reference = this.reference();
      // What was typed stays, when the plan is fetched again before it was saved.
      untracked(() => this.saver.connect(reference, partner));
    });
    effect(() => {
      const plan = this.saver.plan();
      if (plan) untracked(() => this.saved.emit(plan));
    });
    effect(() => {
      const refused = this.refused();
      const isOvertaken = this.saver.state() === 'conflict' || (refused && !isRoleEnded(refused));
      if (isOvertaken) untracked(() => this.stale.emit());
    });
  }

  async leave(): Promise<boolean> {
    const form = this.typingIn();
    if (form !== null) this.send([form]);
    const isReadable = this.standing() !== 'unread';
    return (await this.saver.leave()) && isReadable;
  }

  protected fidOf(form: keyof Pledge): string {
    return `${form}-${this.partner().id}`;
  }

  protected type(form: keyof Pledge, amount: TypedEuro): void {
    this.typingIn.set(form);
    this.draft.update((typed) => ({ ...typed, [form]: amount }));
  }

  /** A window that loses the focus keeps its box: nobody has left it then. */
  protected leaveBox(form: keyof Pledge): void {
    if (this.document.activeElement?.id !== this.fidOf(form)) this.send([form]);
  }

  protected send(forms: readonly (keyof Pledge)[]): void {
    this.typingIn.set(null);
    const { ready, waiting } = handOver(this.draft(), forms);
    const pledge = { ...this.pledge(), ...ready };
    const isNew = PLEDGE_FORMS.some((form) => pledge[form] !== this.pledge()[form]);
    this.draft.set(waiting);
    // At once: the page may be gone before the copy is looked at again.
    if (Object.keys(waiting).length === 0) this.kept.done();
    if (!isNew) return;
    this.pledge.set(pledge);
    void this.saver.save(pledge);
  }

  /** All that she typed, to copy from. */
  protected refusedWords(): { cash: string; inKind: string } {
    return this.words({ ...this.pledge(), ...handOver(this.draft(), PLEDGE_FORMS).ready });
  }

  /** What nobody takes any more is given up. */
  protected throwAway(): void {
    this.giveUp();
    this.saver.takeTheirs();
  }

  /** What was put back is given up for what stands there. */
  protected giveUp(): void {
    this.kept.done();
    this.draft.set({});
  }

  protected words({ cashCents, inKindCents }: Pledge): { cash: string; inKind: string } {
    const language = this.locale.language();
    const euro = (amount: number) => formatEuro(cents(amount), language);
    return { cash: euro(cashCents), inKind: euro(inKindCents) };
  }
}
