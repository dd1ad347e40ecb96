import { DOCUMENT, Injectable, effect, inject } from '@angular/core';
import { chooseLanguage } from '../../api/session.js';
import { Api } from '../api/api.js';
import type { Language } from '../locale/language.js';
import { Locale } from '../locale/locale.js';
import { chosenLanguage } from '../locale/remembered-language.js';
import { SessionStore } from './session-store.js';

/**
 * Tells the account in which language somebody works, so that mails are written in it. What was chosen on
 * this device counts; where nothing was, the screens take the language of the account.
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
    const isNew = this.known?.personId !== personId;
    if (isNew) this.known = { personId, language: ofAccount };
    if (this.known?.language === shown) return;
    if (isNew && ofAccount !== null && chosenLanguage(this.document) === undefined) {
      await this.locale.use(ofAccount);
      return;
    }
    this.known = { personId, language: shown };
    // Whoever is signed out meanwhile tells it at the next visit: a screen needs no answer.
    await this.api.send(chooseLanguage({ body: { language: shown } })).catch(() => undefined);
  }
}
