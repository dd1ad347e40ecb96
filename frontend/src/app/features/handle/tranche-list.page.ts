import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TrancheList } from '@tranche/contracts';
import { EuroPipe } from '../../core/format/euro.pipe.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { SessionStore } from '../../core/session/session-store.js';
import { EmptyState } from '../../ui/states/empty-state.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { StatusTag } from '../../ui/status-tag/status-tag.js';
import { BudgetUse } from './budget-use.js';
import { HandleNav } from './handle-nav.js';
import { STANDING_TONES } from './standing-tone.js';

/** All tranches, the newest first, with their window, their applications and their money. */
@Component({
  imports: [
    BudgetUse,
    EmptyState,
    ErrorState,
    EuroPipe,
    HandleNav,
    Loading,
    MomentPipe,
    RouterLink,
    StatusTag,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './tranche-list.page.html',
})
export class TrancheListPage {
  private readonly session = inject(SessionStore);
  protected readonly tranches = httpResource<TrancheList>(() => '/v1/tranches');
  protected readonly mayOpen = computed(() => this.session.roles().includes('officer'));
  protected readonly tones = STANDING_TONES;
}
