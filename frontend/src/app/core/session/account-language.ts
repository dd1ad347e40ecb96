import { DOCUMENT, Injectable, effect, inject } from '@angular/core';
import { chooseLanguage } from '../../api/account.js';
import { Api } from '../api/api.js';
import type { Language } from '../locale/language.js';
import { Locale } from '../locale/locale.js';
import { chosenLanguage } from '../locale/remembered-language.js';
import { SessionStore } from './session-store.js';

/**
 * Tells the account in which language somebody works, so that mails are written in it: the one chosen on this
 * device, or what the browser asked for as long as the account has none. Each screen speaks as its device says.
 */
@Injectable({ providedIn: 'root' })
export class AccountLanguage {
  private readonly api = inject(Api);
  private readonly document = inject(DOCUMENT);
  private readonly locale = inject(Locale);
  private readonly store = inject(SessionStore);
  /** What the account of somebody says, as far as known here. */
  private known: { readonly personId: string; readonly language: Language | null } | null = null;

  constructor() {
    effect(() => {
      const person = this.store.session()?.person ?? null;
      const language = this.locale.language();
      if (person) void this.follow(person.id, person.language, language);
    });
  }

  private async follow(personId: string, ofAccount: Language | null, shown: Language) {
    if (this.known?.personId !== personId) this.known = { personId, language: ofAccount };
    const { language } = this.known;
    const isSaid = language === null || chosenLanguage(this.document) !== undefined;
    if (language === shown || !isSaid) return;
    this.known = { personId, language: shown };
    // Whoever is signed out meanwhile tells it at the next visit: a screen needs no answer.
    await this.api.send(chooseLanguage({ body: { language: shown } })).catch(() => undefined);
  }
}
