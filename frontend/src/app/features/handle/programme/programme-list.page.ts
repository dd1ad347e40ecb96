import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { readProgrammes } from '../../../api/tranches.js';
import { fetched } from '../../../core/api/fetched.js';
import { AmountPipe } from '../../../core/format/amount.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { SessionStore } from '../../../core/session/session-store.js';
import { EmptyState } from '../../../ui/states/empty-state.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { CreateProgrammeForm } from './create-programme-form.js';
import { HandleNav } from '../handle-nav.js';

/** The programmes: the money above the tranches. */
@Component({
  imports: [
    CreateProgrammeForm,
    EmptyState,
    ErrorState,
    AmountPipe,
    HandleNav,
    Loading,
    RouterLink,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="hero hero--slim">
      <div class="wrap wrap--wide">
        <handle-nav />
        <h1>{{ 'handle.titles.programmes' | transloco }}</h1>
      </div>
    </section>
    <div class="wrap wrap--wide stack page-end">
      @if (programmes.error(); as error) {
        <ui-error-state [error]="error" (retry)="programmes.reload()" />
      } @else if (!programmes.hasValue()) {
        <ui-loading />
      } @else {
        <ul class="tranche-cards">
          @for (programme of programmes.value().items; track programme.code) {
            <li class="card">
              <h2>
                <a [routerLink]="['/beheer/programmas', programme.code]">{{
                  programme.name | text
                }}</a>
              </h2>
              @if (programme.totalCents === 0) {
                <p class="soft">{{ 'handle.programme.nothing' | transloco }}</p>
              } @else {
                <p class="soft number">
                  {{ 'handle.programme.whole' | transloco }}:
                  {{ programme.totalCents | amount: programme.unit }}
                </p>
                <p class="soft number">
                  {{ 'handle.programme.left' | transloco }}:
                  {{ programme.leftCents | amount: programme.unit }}
                </p>
              }
            </li>
          } @empty {
            <li>
              <ui-empty-state
                [title]="'handle.empty.programmes' | transloco"
                [text]="'handle.empty.programmes-text' | transloco"
              />
            </li>
          }
        </ul>
        @if (mayCreate()) {
          <handle-create-programme-form (created)="programmes.reload()" />
        }
      }
    </div>
  `,
})
export class ProgrammeListPage {
  private readonly session = inject(SessionStore);
  protected readonly programmes = fetched(() => readProgrammes());
  protected readonly mayCreate = computed(() => this.session.roles().includes('officer'));
}
