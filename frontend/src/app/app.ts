import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  Injector,
  afterNextRender,
  computed,
  inject,
  signal,
} from '@angular/core';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { LazyPart, type Fetched } from './core/lazy/lazy-part.js';
import { FocusOnNavigation } from './core/navigation/focus-on-navigation.js';
import { Trail } from './core/navigation/trail.js';
import { SessionStore } from './core/session/session-store.js';
import { SessionWatch } from './core/session-end/session-watch.js';
import { KeptCopies } from './core/unsent/kept-copies.js';
import { tabsFor } from './navigation-tabs.js';
import { AccountMenu } from './shell/account-menu.js';
import { BrandMark } from './shell/brand-mark.js';
import { PageFooter } from './shell/page-footer.js';
import { SessionPanel } from './shell/session-panel.js';
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
    LazyPart,
    PageFooter,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    SessionPanel,
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
  private readonly copies = inject(KeptCopies);
  protected readonly keepsAny = computed(() => this.copies.all().length > 0);
  /**
   * Most people keep nothing: what says so is no part of the first view. It is fetched after it, so that it
   * is there when the line drops.
   */
  protected readonly keptElsewhere: Fetched = async () =>
    (await import('./shell/after-first-view.js')).KeptElsewhere;
  /** The question before something is lost: nobody is asked it in the first view. */
  protected readonly leaveDialog: Fetched = async () =>
    (await import('./shell/after-first-view.js')).LeaveDialog;
  protected readonly menuOpen = signal(false);

  constructor() {
    const injector = inject(Injector);
    afterNextRender(() => {
      void import('./shell/after-first-view.js').then(
        ({ AccountLanguage }) => injector.get(AccountLanguage),
        () => undefined,
      );
    });
    inject(FocusOnNavigation).start();
    inject(Trail).start();
    inject(Router).events.subscribe((event) => {
      if (event instanceof NavigationEnd) this.menuOpen.set(false);
    });
    void inject(SessionWatch).start();
  }

  /** A plain link to `#inhoud` would leave the page, because of `<base href>`. */
  protected skip(event: Event): void {
    event.preventDefault();
    this.document.getElementById('inhoud')?.focus();
  }
}
