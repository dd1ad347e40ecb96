import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

@Component({
  selector: 'app-not-found-page',
  imports: [RouterLink, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-container *transloco="let t; prefix: 'shell.not-found'">
      <section class="hero">
        <div class="wrap">
          <h1>{{ t('title') }}</h1>
        </div>
      </section>
      <div class="wrap form-page prose">
        <p>{{ t('text') }}</p>
        <p>
          <a routerLink="/">{{ t('home') }}</a>
        </p>
      </div>
    </ng-container>
  `,
})
export class NotFoundPage {}
