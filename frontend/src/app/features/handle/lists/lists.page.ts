import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReferenceListVersions } from '@tranche/contracts';
import { proposeReferenceList, readReferenceLists } from '../../../api/reference-lists.js';
import { fetched } from '../../../core/api/fetched.js';
import { formatLegalDate, formatMoment } from '../../../core/format/moment.js';
import { Locale } from '../../../core/locale/locale.js';
import { SessionStore } from '../../../core/session/session-store.js';
import { KeptCopies } from '../../../core/unsent/kept-copies.js';
import { Card } from '../../../ui/card/card.js';
import { EmptyState } from '../../../ui/states/empty-state.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { HandleNav } from '../handle-nav.js';
import { ImportList } from './import-list.js';
import { ListProposal, type Decided } from './list-proposal.js';

/** The lists that others keep and applicants choose from, with their versions; a new one is proposed and looked over. */
@Component({
  imports: [
    Card,
    EmptyState,
    ErrorState,
    HandleNav,
    ImportList,
    ListProposal,
    Loading,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './lists.page.html',
})
export class ListsPage {
  private readonly locale = inject(Locale);
  private readonly copies = inject(KeptCopies);
  private readonly roles = inject(SessionStore).roles;
  protected readonly versions = fetched(() => readReferenceLists());
  /** Open at once for somebody who was busy with it. */
  protected readonly importing = linkedSignal(
    () => this.copies.find(proposeReferenceList.at({ list: 'new' })) !== null,
  );
  /** Said to who does not see the list change. */
  protected readonly news = signal('');

  protected readonly lists = computed(() => {
    const items = this.versions.hasValue() ? this.versions.value().items : [];
    const language = this.locale.language();
    return [...Map.groupBy(items, ({ list }) => list)].map(([list, of]) => ({
      list,
      versions: of.map((each) => ({
        validFrom: each.validFrom,
        from: this.locale.translate('lists.from', {
          day: formatLegalDate(each.validFrom, language, true),
          entries: each.entries,
        }),
        origin: each.note ? `${each.source}, ${this.locale.text(each.note)}` : each.source,
        at: this.locale.translate('lists.imported-at', {
          at: formatMoment(each.importedAt, language, 'short'),
        }),
        by: this.byWhom(each),
      })),
    }));
  });

  protected readonly proposals = computed(() =>
    this.versions.hasValue() ? this.versions.value().proposals : [],
  );
  /** An officer proposes; a decision maker looks over as well. */
  protected readonly isOfficer = computed(() => this.roles().includes('officer'));

  protected taken(versions: ReferenceListVersions): void {
    this.importing.set(false);
    this.versions.set(versions);
    this.news.set(this.locale.translate('lists.done'));
  }

  protected decided({ versions, outcome }: Decided): void {
    this.versions.set(versions);
    this.news.set(this.locale.translate(`lists.proposal.${outcome}`));
  }

  private byWhom({ proposedBy, approvedBy }: ReferenceListVersions['items'][number]): string {
    if (proposedBy === null) return this.locale.translate('lists.fetched');
    if (approvedBy === null) return this.locale.translate('lists.by-one', { proposedBy });
    return this.locale.translate('lists.by', { proposedBy, approvedBy });
  }
}
