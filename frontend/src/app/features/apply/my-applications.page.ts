import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationSummary } from '@tranche/contracts';
import { readMyApplications } from '../../api/applications.js';
import { OrganisationFilter } from '../../ui/organisation-filter/organisation-filter.js';
import { ownList } from '../../core/acting/own-organisations.js';
import { fetched } from '../../core/api/fetched.js';
import { AmountPipe } from '../../core/format/amount.pipe.js';
import { awardedIn } from '../../core/format/awarded-in.js';
import { LegalDatePipe, MomentPipe } from '../../core/format/moment.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { SessionStore } from '../../core/session/session-store.js';
import { Card } from '../../ui/card/card.js';
import { EmptyState } from '../../ui/states/empty-state.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { StatusTag } from '../../ui/status-tag/status-tag.js';
import { toneOfState } from './state-tone.js';

/** The applications of the organisations somebody acts for. */
@Component({
  imports: [
    Card,
    EmptyState,
    ErrorState,
    AmountPipe,
    LegalDatePipe,
    Loading,
    MomentPipe,
    OrganisationFilter,
    RouterLink,
    StatusTag,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="hero">
      <div class="wrap">
        <h1>{{ 'apply.mine.title' | transloco }}</h1>
      </div>
    </section>
    <div class="wrap stack">
      @if (mine.error(); as error) {
        <ui-error-state [error]="error" (retry)="mine.reload()" />
      } @else if (!mine.hasValue()) {
        <ui-loading />
      } @else {
        <app-organisation-filter [list]="own" />
        @for (item of own.items(); track item.reference) {
          <ui-card>
            <p class="eyebrow">{{ item.trancheName | text }} · {{ item.applicantName }}</p>
            <h2>
              <a [routerLink]="['/aanvragen', item.reference]">{{ item.name | text }}</a>
            </h2>
            @if (own.choices().length > 0) {
              <p class="soft">{{ forWhom(item) }}</p>
            }
            <p class="meta">
              <ui-status-tag [tone]="tone(item.state)" [text]="item.state.label | text" />
              @for (each of item.running; track each.name) {
                <span>{{ each.label | text }}: {{ each.state.label | text }}</span>
              }
              <span translate="no">{{ item.reference }}</span>
              @if (item.determinedCents !== null) {
                <span class="number">{{
                  'apply.mine.determined'
                    | transloco: { amount: (item.determinedCents | amount: item.unit) }
                }}</span>
              } @else if (item.awardedCents !== null) {
                <span class="number">{{
                  'apply.mine.awarded' + awardedIn(item)
                    | transloco
                      : {
                          amount: (item.awardedCents | amount: item.unit),
                          overhead: (item.overheadCents | amount: item.unit),
                        }
                }}</span>
              } @else if (item.requestedCents > 0) {
                <span class="number">{{
                  'apply.mine.requested'
                    | transloco: { amount: (item.requestedCents | amount: item.unit) }
                }}</span>
              }
              @if (item.state.phase === 'draft') {
                <span
                  >{{ 'apply.mine.until' | transloco }}
                  {{ item.closesAt | moment: 'closing' }}</span
                >
              } @else if (item.dueOn) {
                <span>{{ item.dueKind | text }}: {{ item.dueOn | legalDate }}</span>
              }
            </p>
          </ui-card>
        } @empty {
          <ui-empty-state
            [title]="'apply.mine.empty' | transloco"
            [text]="'apply.mine.empty-' + (actsFor() ? 'text' : 'person') | transloco"
          >
            <a routerLink="/regelingen">{{ 'apply.mine.find' | transloco }}</a>
          </ui-empty-state>
        }
      }
    </div>
  `,
})
export class MyApplicationsPage {
  protected readonly mine = fetched(() => readMyApplications());
  protected readonly own = ownList(
    () => (this.mine.hasValue() ? this.mine.value().items : []),
    ({ organisations }) => organisations ?? [],
    true,
  );
  protected readonly awardedIn = awardedIn;
  protected readonly tone = toneOfState;
  private readonly store = inject(SessionStore);
  /** Nobody adds whoever applies for oneself to a partnership. */
  protected readonly actsFor = computed(() => this.store.session()?.represents.length ?? 0);
  private readonly locale = inject(Locale);

  /** For whom she takes part in it: one, or more that work on it together. */
  protected forWhom({ organisations }: ApplicationSummary): string {
    const names = (organisations ?? []).map(({ name }) => name);
    if (names.length === 0) return this.locale.translate('ui.organisation.oneself');
    const listed = new Intl.ListFormat(this.locale.language()).format(names);
    return this.locale.translate('ui.organisation.for', { names: listed });
  }
}
