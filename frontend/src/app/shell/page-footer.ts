import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective, TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../core/session/session-store.js';

@Component({
  selector: 'app-page-footer',
  imports: [RouterLink, TranslocoDirective, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <footer class="footer" *transloco="let t; prefix: 'shell.footer'">
      <div class="wrap footer__row">
        <p>
          <b>{{ t('title') }}</b><br />
          {{ t('text') }}
        </p>
        <ul>
          @if (signedIn()) {
            <li>
              <a routerLink="/account">{{ 'shell.account' | transloco }}</a>
            </li>
          }
          <li>
            <a routerLink="/lotingen">{{ t('draws') }}</a>
          </li>
          <li>
            <a routerLink="/controle">{{ t('genuine') }}</a>
          </li>
          <li>
            <a routerLink="/toegankelijkheid">{{ t('accessibility') }}</a>
          </li>
          <li>
            <a routerLink="/privacy">{{ t('privacy') }}</a>
          </li>
        </ul>
      </div>
    </footer>
  `,
})
export class PageFooter {
  protected readonly signedIn = inject(SessionStore).signedIn;
}
