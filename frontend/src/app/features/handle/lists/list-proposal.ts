import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type {
  DecideOnReferenceList,
  ReferenceListDifference,
  ReferenceListProposal,
  ReferenceListVersions,
} from '@tranche/contracts';
import { decideOnReferenceList, readProposedDifference } from '../../../api/reference-lists.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { formatLegalDate, formatMoment } from '../../../core/format/moment.js';
import { Locale } from '../../../core/locale/locale.js';
import { keepForm } from '../../../core/unsent/kept-form.js';
import { RestoredNote } from '../../../core/unsent/restored-note.js';
import { Card } from '../../../ui/card/card.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { ListDifference } from './list-difference.js';

/** What became of a proposal, with the lists as they are then. */
export interface Decided {
  readonly versions: ReferenceListVersions;
  readonly outcome: DecideOnReferenceList['outcome'];
}

const LEAST_CHARACTERS = 10;

/** A version that somebody proposed: another sees what it changes, and approves it or says why not. */
@Component({
  selector: 'list-proposal',
  imports: [Card, ErrorState, ErrorSummary, ListDifference, RestoredNote, TextArea, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './list-proposal.html',
})
export class ListProposal {
  readonly proposal = input.required<ReferenceListProposal>();
  readonly decided = output<Decided>();

  private readonly locale = inject(Locale);
  /** Approved only once it was seen. */
  protected readonly difference = signal<ReferenceListDifference | null>(null);
  protected readonly isReturning = signal(false);
  protected readonly reason = signal('');
  protected readonly kept = keepForm({
    name: () => decideOnReferenceList.at({ proposal: this.proposal().id }),
    value: () => this.reason(),
    isEmpty: (reason) => reason === '',
    restore: (kept) => {
      if (typeof kept !== 'string' || kept === '') return;
      this.reason.set(kept);
      this.isReturning.set(true);
    },
  });
  protected readonly attempt = new Attempt((pointer) =>
    pointer === '#/reason' ? this.fid() : null,
  );
  protected readonly fid = computed(() => `reason-${this.proposal().id}`);

  protected readonly about = computed(() => {
    const { validFrom, source, note } = this.proposal();
    const day = formatLegalDate(validFrom, this.locale.language(), true);
    const origin = note ? `${source}, ${this.locale.text(note)}` : source;
    return this.locale.translate('lists.proposal.about', { day, origin });
  });
  protected readonly by = computed(() => {
    const { proposedBy: name, proposedAt } = this.proposal();
    const at = formatMoment(proposedAt, this.locale.language(), 'short');
    return this.locale.translate('lists.proposal.by', { name, at });
  });
  protected readonly returned = computed(() => {
    const { returned } = this.proposal();
    if (returned === null) return null;
    const at = formatMoment(returned.at, this.locale.language(), 'short');
    return this.locale.translate('lists.proposal.returned-by', { ...returned, at });
  });

  protected async look(): Promise<void> {
    if (!this.attempt.begin([])) return;
    const call = readProposedDifference({ proposal: this.proposal().id });
    this.difference.set(await this.attempt.send(call));
  }

  protected async approve(): Promise<void> {
    if (this.attempt.begin([])) await this.decide({ outcome: 'approved' });
  }

  protected async giveBack(event: Event): Promise<void> {
    event.preventDefault();
    const reason = this.reason().trim();
    const text = this.locale.translate('lists.proposal.reason-missing');
    const wrong = reason.length < LEAST_CHARACTERS ? [{ for: this.fid(), text }] : [];
    if (this.attempt.begin(wrong)) await this.decide({ outcome: 'returned', reason });
  }

  protected cancel(): void {
    this.kept.done();
    this.reason.set('');
    this.isReturning.set(false);
  }

  private async decide(body: DecideOnReferenceList): Promise<void> {
    const call = decideOnReferenceList({ proposal: this.proposal().id, body });
    const versions = await this.attempt.send(call);
    if (!versions) return;
    this.kept.done();
    this.decided.emit({ versions, outcome: body.outcome });
  }
}
