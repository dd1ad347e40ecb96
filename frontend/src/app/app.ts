import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  signal,
} from '@angular/core';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { FocusOnNavigation } from './core/navigation/focus-on-navigation.js';
import { SessionStore } from './core/session/session-store.js';
import { tabsFor } from './navigation-tabs.js';
import { AccountMenu } from './shell/account-menu.js';
import { BrandMark } from './shell/brand-mark.js';
import { PageFooter } from './shell/page-footer.js';
import { Icon } from './ui/icon/icon.js';
import { LanguageSwitch } from './ui/language-switch/language-switch.js';

/** The frame around every page. */
@Component({
  selector: 'app-root',
  imports: [
    AccountMenu,
    BrandMark,
    Icon,
    LanguageSwitch,
    PageFooter,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    TranslocoDirective,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './app.html',
})
export class App {
  private readonly document = inject(DOCUMENT);
  private readonly store = inject(SessionStore);
  protected readonly session = this.store.session;
  protected readonly tabs = computed(() => tabsFor(this.session()));
  protected readonly menuOpen = signal(false);

  constructor() {
    inject(FocusOnNavigation).start();
    inject(Router).events.subscribe((event) => {
      if (event instanceof NavigationEnd) this.menuOpen.set(false);
    });
    void this.store.ready();
  }

  /** A plain link to `#inhoud` would leave the page, because of `<base href>`. */
  protected skip(event: Event): void {
    event.preventDefault();
    this.document.getElementById('inhoud')?.focus();
  }
}
