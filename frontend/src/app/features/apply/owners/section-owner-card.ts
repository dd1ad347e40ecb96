import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GiveSection, SectionOwners } from '@tranche/contracts';
import type { Call } from '../../../api/call.js';
import {
  finishSection,
  giveSection,
  readSectionOwners,
  releaseSection,
} from '../../../api/section-owners.js';
import { fetched } from '../../../core/api/fetched.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { Locale } from '../../../core/locale/locale.js';
import { Card } from '../../../ui/card/card.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { OwnerForm } from './owner-form.js';
import { ownerLine } from './owner-line.js';

/** Who writes this section and by when; who leads asks somebody, and who has it says that it is done. */
@Component({
  selector: 'section-owner-card',
  imports: [Card, ErrorState, OwnerForm, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'comments' },
  templateUrl: './section-owner-card.html',
})
export class SectionOwnerCard {
  readonly reference = input.required<string>();
  readonly section = input.required<string>();

  private readonly locale = inject(Locale);
  protected readonly owners = fetched(() => readSectionOwners({ reference: this.reference() }));
  protected readonly attempt = new Attempt((pointer) =>
    pointer.endsWith('/dueOn') ? `owner-due-${this.section()}` : null,
  );
  /** Said of what was done: a line that changes is not heard. */
  protected readonly news = signal('');
  /** Another section begins with its form closed. */
  protected readonly isChoosing = linkedSignal({ source: this.section, computation: () => false });
  protected readonly owner = computed(() =>
    this.owners.hasValue()
      ? (this.owners.value().items.find(({ section }) => section === this.section()) ?? null)
      : null,
  );
  protected readonly line = computed(() => {
    const owner = this.owner();
    return owner ? ownerLine(owner, this.locale) : null;
  });
  protected readonly canGive = computed(
    () => this.owners.hasValue() && this.owners.value().canGive.includes(this.section()),
  );
  protected readonly isPassing = computed(() => this.owner()?.canPass === true);
  /** Nobody was asked, and the reader can ask nobody. */
  protected readonly isEmpty = computed(() => this.owner() === null && !this.canGive());

  protected async give(body: GiveSection): Promise<void> {
    const parts = { reference: this.reference(), section: this.section() };
    if (await this.take(giveSection({ ...parts, body }), 'given')) this.isChoosing.set(false);
  }

  protected async release(): Promise<void> {
    const parts = { reference: this.reference(), section: this.section() };
    await this.take(releaseSection(parts), 'released');
  }

  protected async finish(isDone: boolean): Promise<void> {
    const parts = { reference: this.reference(), section: this.section() };
    await this.take(finishSection({ ...parts, body: { isDone } }), isDone ? 'done' : 'undone');
  }

  private async take(call: Call<SectionOwners>, said: string): Promise<boolean> {
    this.news.set('');
    const owners = await this.attempt.send(call);
    if (!owners) return false;
    this.owners.set(owners);
    this.news.set(this.locale.translate(`owners.said.${said}`));
    return true;
  }
}
