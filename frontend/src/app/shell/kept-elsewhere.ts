import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { MomentPipe } from '../core/format/moment.pipe.js';
import { Locale } from '../core/locale/locale.js';
import { KeptCopies } from '../core/unsent/kept-copies.js';
import { Notice } from '../ui/notice/notice.js';

/** The page of the tab in which somebody signed in again. */
const SIGNED_IN_AGAIN = '/ingelogd';

/** What this device still keeps and another page will save: said on every page, until it is. */
@Component({
  selector: 'app-kept-elsewhere',
  imports: [MomentPipe, Notice, RouterLink, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (copies().length > 0) {
      <section
        class="wrap kept-elsewhere"
        *transloco="let t; prefix: 'shell.kept'"
        [attr.aria-label]="t('title')"
      >
        <ui-notice tone="warn" [title]="t('title')">
          <ul>
            @for (copy of copies(); track copy.name) {
              <li>
                <a [routerLink]="copy.path" [queryParams]="copy.query">{{
                  copy.isForeign ? t('text') : copy.title
                }}</a>,
                @if (copy.about) {
                  <span translate="no">{{ copy.about }}</span>,
                }
                {{ copy.at | moment: 'short' }}
                <button type="button" class="link-button" (click)="drop(copy.name)">
                  {{ t('drop')
                  }}<span class="visually-hidden"
                    >: {{ copy.isForeign ? t('text') : copy.title }}</span
                  >
                </button>
              </li>
            }
          </ul>
        </ui-notice>
      </section>
    }
  `,
})
export class KeptElsewhere {
  private readonly router = inject(Router);
  private readonly kept = inject(KeptCopies);
  private readonly locale = inject(Locale);
  private readonly moved = toSignal(this.router.events);

  protected readonly copies = computed(() => {
    this.moved();
    const [here] = this.router.url.split(/[?#]/);
    // Signed in again in a new tab: the other one is saving this now, and here it could only be dropped.
    if (here === SIGNED_IN_AGAIN) return [];
    return this.kept
      .all()
      .map(({ name, title, at, path, language }) => {
        const { pathname, searchParams } = new URL(path, 'https://portal.example');
        const [, about = ''] = /\/aanvragen\/([A-Z]+\d+-\d+)/.exec(pathname) ?? [];
        const query = Object.fromEntries(searchParams);
        // Two applications have a question of the same name; a title may name the application itself.
        return {
          name,
          title,
          // Typed in the other language: a page has another name here.
          isForeign: language !== undefined && language !== this.locale.language(),
          at,
          path: pathname,
          query,
          about: title.includes(about) ? '' : about,
        };
      })
      .filter(({ path }) => path !== here);
  });

  protected drop(name: string): void {
    this.kept.drop(name);
  }
}
