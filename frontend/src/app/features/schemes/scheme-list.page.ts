import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { readSchemes } from '../../api/schemes.js';
import { fetched } from '../../core/api/fetched.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { Card } from '../../ui/card/card.js';
import { EmptyState } from '../../ui/states/empty-state.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { TrancheLine } from './tranche-line.js';

/** Every scheme with its tranches; no sign-in needed. */
@Component({
  imports: [
    Card,
    EmptyState,
    ErrorState,
    Loading,
    RouterLink,
    TextPipe,
    TranslocoPipe,
    TrancheLine,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="hero">
      <div class="wrap">
        <h1>{{ 'schemes.list.title' | transloco }}</h1>
        <p class="lead">{{ 'schemes.list.intro' | transloco }}</p>
      </div>
    </section>
    <div class="wrap stack">
      @if (schemes.error(); as error) {
        <ui-error-state [error]="error" (retry)="schemes.reload()" />
      } @else if (!schemes.hasValue()) {
        <ui-loading />
      } @else {
        @for (scheme of schemes.value().items; track scheme.scheme) {
          <ui-card>
            <h2>
              <a [routerLink]="['/regelingen', scheme.scheme]">{{ scheme.name | text }}</a>
            </h2>
            <p>{{ scheme.summary | text }}</p>
            <p class="soft">{{ scheme.audience | text }}</p>
            @for (tranche of scheme.tranches; track tranche.code) {
              <tranche-line [tranche]="tranche" />
            }
          </ui-card>
        } @empty {
          <ui-empty-state
            [title]="'schemes.list.empty' | transloco"
            [text]="'schemes.list.empty-text' | transloco"
          />
        }
        <p class="page-end">
          <a routerLink="/lotingen">{{ 'schemes.list.draws' | transloco }}</a>
        </p>
      }
    </div>
  `,
})
export class SchemeListPage {
  protected readonly schemes = fetched(() => readSchemes());
}
