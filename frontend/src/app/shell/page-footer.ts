import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

@Component({
  selector: 'app-page-footer',
  imports: [RouterLink, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <footer class="footer" *transloco="let t; prefix: 'shell.footer'">
      <div class="wrap footer__row">
        <p>
          <b>{{ t('title') }}</b><br />
          {{ t('text') }}
        </p>
        <ul>
          <li>
            <a routerLink="/lotingen">{{ t('draws') }}</a>
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
export class PageFooter {}
