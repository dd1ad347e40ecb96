import { Injectable, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { Locale } from '../locale/locale.js';
import { PageName } from './page-name.js';

/**
 * The title of the tab: page, then portal, in the reader's language, with "Fout: " in front while
 * the page shows errors, because a screen reader reads the title first.
 *
 * A route names a text key as its `title`; a page that knows better (a project's name) calls `name`.
 */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly locale = inject(Locale);
  private readonly page = inject(PageName);
  private readonly key = signal<string | null>(null);
  private readonly own = signal<string | null>(null);
  private readonly wrong = signal(false);

  constructor() {
    super();
    effect(() => this.title.setTitle(this.compose()));
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.key.set(this.buildTitle(snapshot) ?? null);
    this.own.set(null);
    this.wrong.set(false);
  }

  name(page: string): void {
    this.own.set(page);
    // At once: what was typed here is put back, and kept anew, before the title of the tab follows.
    this.page.set(page);
  }

  hasErrors(wrong: boolean): void {
    this.wrong.set(wrong);
  }

  private compose(): string {
    const key = this.key();
    const page = this.own() ?? (key ? this.locale.translate(key) : null);
    const portal = this.locale.translate('shell.portal');
    this.page.set(page ?? portal);
    const prefix = this.wrong() ? this.locale.translate('shell.error-prefix') : '';
    return `${prefix}${page ? `${page} – ` : ''}${portal}`;
  }
}
