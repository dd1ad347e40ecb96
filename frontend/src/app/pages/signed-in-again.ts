import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** Where somebody comes who signed in again in a new tab: the other tab has gone on already. */
@Component({
  imports: [RouterLink, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-container *transloco="let t; prefix: 'shell.session'">
      <section class="hero">
        <div class="wrap">
          <h1>{{ t('again') }}</h1>
        </div>
      </section>
      <div class="wrap form-page">
        <p class="lead measure">{{ t('again-text') }}</p>
        <p>
          <a routerLink="/">{{ t('to-start') }}</a>
        </p>
      </div>
    </ng-container>
  `,
})
export class SignedInAgainPage {}
