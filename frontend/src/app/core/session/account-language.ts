import { Injectable, effect, inject } from '@angular/core';
import { chooseLanguage } from '../../api/account.js';
import { Api } from '../api/api.js';
import type { Language } from '../locale/language.js';
import { Locale } from '../locale/locale.js';
import { SessionStore } from './session-store.js';

interface Known {
  readonly personId: string;
  readonly language: Language | null;
  /** The last one made on this page when this was known. */
  readonly choice: ReturnType<Locale['choice']>;
}

/**
 * Tells the account in which language somebody works, so that mails are written in it: the one she chooses while
 * signed in, or what the screens speak as long as the account has none. Each screen speaks as its device says, which
 * others may have used before her: what that remembers changes no account.
 */
@Injectable({ providedIn: 'root' })
export class AccountLanguage {
  private readonly api = inject(Api);
  private readonly locale = inject(Locale);
  private readonly store = inject(SessionStore);
  /** What the account of somebody says, as far as known here. */
  private known: Known | null = null;

  constructor() {
    effect(() => {
      const person = this.store.session()?.person ?? null;
      const language = this.locale.language();
      const choice = this.locale.choice();
      if (person)
        void this.follow({ personId: person.id, language: person.language, choice }, language);
    });
  }

  private async follow(found: Known, shown: Language) {
    if (this.known?.personId !== found.personId) this.known = found;
    const { language, choice } = this.known;
    const isSaid = language === null || choice !== found.choice;
    if (language === shown || !isSaid) return;
    this.known = { ...found, language: shown };
    // A screen needs no answer: where it is not heard, mails stay as they were until she chooses again.
    await this.api.send(chooseLanguage({ body: { language: shown } })).catch(() => undefined);
  }
}
