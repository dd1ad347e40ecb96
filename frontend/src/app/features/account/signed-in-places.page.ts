import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SignedInPlace, SignedInPlaces } from '@tranche/contracts';
import { firstValueFrom } from 'rxjs';
import { ApiError } from '../../core/api/problem.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { SessionStore } from '../../core/session/session-store.js';
import { SessionWatch } from '../../core/session/session-watch.js';
import { Card } from '../../ui/card/card.js';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';

/** Where somebody is signed in, since when, and the way to sign out of one browser or of all. */
@Component({
  imports: [Card, ConfirmDialog, ErrorState, Loading, MomentPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './signed-in-places.page.html',
})
export class SignedInPlacesPage {
  private readonly http = inject(HttpClient);
  private readonly watch = inject(SessionWatch);
  private readonly locale = inject(Locale);
  private readonly session = inject(SessionStore).session;
  protected readonly person = computed(() => this.session()?.person ?? null);
  protected readonly places = httpResource<SignedInPlaces>(() => '/v1/sessions');
  protected readonly failed = signal<ApiError | null>(null);
  /** Said to who does not see the list change. */
  protected readonly news = signal('');

  protected nameOf({ browser, system }: SignedInPlace): string {
    if (browser && system) {
      return this.locale.translate('account.places.device', { browser, system });
    }
    return browser ?? system ?? this.locale.translate('account.places.unknown');
  }

  protected async end(place: SignedInPlace): Promise<void> {
    if (await this.remove(`/v1/sessions/${place.id}`)) {
      const name = this.nameOf(place);
      this.news.set(this.locale.translate('account.places.ended', { name }));
    }
  }

  protected async endAll(): Promise<void> {
    if (await this.remove('/v1/sessions')) await this.watch.signOut();
  }

  private async remove(address: string): Promise<boolean> {
    this.failed.set(null);
    try {
      this.places.set(await firstValueFrom(this.http.delete<SignedInPlaces>(address)));
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.failed.set(error);
      return false;
    }
  }
}
