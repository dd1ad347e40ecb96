import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SignedInPlace, SignedInPlaces } from '@tranche/contracts';
import { endEveryPlace, endPlace, readSignedInPlaces } from '../../api/account.js';
import type { Call } from '../../api/call.js';
import { fetched } from '../../core/api/fetched.js';
import { Attempt } from '../../core/attempt/attempt.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { SessionStore } from '../../core/session/session-store.js';
import { SessionWatch } from '../../core/session-end/session-watch.js';
import { Card } from '../../ui/card/card.js';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { CalendarCard } from './calendar-card.js';
import { MailCard } from './mail-card.js';

/** Where somebody is signed in, since when, and the way to sign out of one browser or of all. */
@Component({
  imports: [
    CalendarCard,
    Card,
    ConfirmDialog,
    ErrorState,
    Loading,
    MailCard,
    MomentPipe,
    RouterLink,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './signed-in-places.page.html',
})
export class SignedInPlacesPage {
  private readonly watch = inject(SessionWatch);
  private readonly locale = inject(Locale);
  private readonly session = inject(SessionStore).session;
  protected readonly person = computed(() => this.session()?.person ?? null);
  protected readonly places = fetched(() => readSignedInPlaces());
  protected readonly ending = new Attempt();
  /** Said to who does not see the list change. */
  protected readonly news = signal('');

  protected nameOf({ browser, system }: SignedInPlace): string {
    if (browser && system) {
      return this.locale.translate('account.places.device', { browser, system });
    }
    return browser ?? system ?? this.locale.translate('account.places.unknown');
  }

  protected async end(place: SignedInPlace): Promise<void> {
    if (await this.remove(endPlace({ place: place.id }))) {
      const name = this.nameOf(place);
      this.news.set(this.locale.translate('account.places.ended', { name }));
    }
  }

  protected async endAll(): Promise<void> {
    if (await this.remove(endEveryPlace())) await this.watch.signOut();
  }

  private async remove(call: Call<SignedInPlaces>): Promise<boolean> {
    const places = await this.ending.send(call);
    if (places) this.places.set(places);
    return places !== null;
  }
}
