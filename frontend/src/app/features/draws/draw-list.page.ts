import {
  ChangeDetectionStrategy,
  Component,
  ViewEncapsulation,
  computed,
  inject,
  input,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { readDraws } from '../../api/draws.js';
import { fetched } from '../../core/api/fetched.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { Card } from '../../ui/card/card.js';
import { EmptyState } from '../../ui/states/empty-state.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { DrawRules } from './draw-rules.js';

const PAGE = 50;

/** Every draw that is finished, to look at and to do over again; no sign-in needed. */
@Component({
  imports: [
    Card,
    DrawRules,
    EmptyState,
    ErrorState,
    Loading,
    MomentPipe,
    RouterLink,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/page/draw.css'],
  template: `
    <section class="hero">
      <div class="wrap">
        <h1>{{ 'draws.title' | transloco }}</h1>
        <p class="lead">{{ 'draws.intro' | transloco }}</p>
      </div>
    </section>
    <div class="wrap stack page-end">
      @if (draws.error(); as error) {
        <ui-error-state [error]="error" (retry)="draws.reload()" />
      } @else if (!draws.hasValue()) {
        <ui-loading />
      } @else {
        @if (draws.value().items.length > 0) {
          <ui-card [title]="'draws.finished' | transloco">
            <ul class="plain-list">
              @for (draw of draws.value().items; track draw.tranche + '/' + draw.round) {
                <li>
                  <a [routerLink]="['/lotingen', draw.tranche, draw.round]">
                    {{ draw.name | text }}, {{ 'draws.round' | transloco: { round: draw.round } }}
                  </a>
                  <small>{{ draw.at | moment }}</small>
                </li>
              }
            </ul>
            @if (offset() > 0) {
              <button type="button" class="link-button" (click)="turn(-page)">
                {{ 'draws.newer' | transloco }}
              </button>
            }
            @if (offset() + page < draws.value().total) {
              <button type="button" class="link-button" (click)="turn(page)">
                {{ 'draws.older' | transloco }}
              </button>
            }
          </ui-card>
        } @else {
          <ui-empty-state
            [title]="'draws.none' | transloco"
            [text]="'draws.none-text' | transloco"
          />
        }
        <draw-rules />
      }
    </div>
  `,
})
export class DrawListPage {
  protected readonly page = PAGE;
  private readonly router = inject(Router);
  /** In the address, so that it is still so for somebody who comes back: from which draw on. */
  readonly vanaf = input<string>();
  protected readonly offset = computed(() =>
    Math.max(0, Math.trunc(Number(this.vanaf() ?? 0)) || 0),
  );
  protected readonly draws = fetched(() =>
    readDraws({ query: { limit: PAGE, offset: this.offset() } }),
  );

  protected turn(by: number): void {
    const vanaf = Math.max(0, this.offset() + by) || null;
    void this.router.navigate([], { queryParams: { vanaf } });
  }
}
