import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OfficeList } from '@tranche/contracts';
import { foldForSearch, searchWords } from '@tranche/domain/browser';
import { giveOffice, readOffices } from '../../../api/offices.js';
import { fetched } from '../../../core/api/fetched.js';
import { formatMoment } from '../../../core/format/moment.js';
import { Locale } from '../../../core/locale/locale.js';
import { KeptCopies } from '../../../core/unsent/kept-copies.js';
import { Card } from '../../../ui/card/card.js';
import { EmptyState } from '../../../ui/states/empty-state.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { HandleNav } from '../handle-nav.js';
import { GiveOffice } from './give-office.js';
import { PersonInOffice } from './person-in-office.js';
import { scopeName } from './scope-name.js';

/** Who holds which office, for what, since when; who may, gives and ends them. */
@Component({
  imports: [
    Card,
    EmptyState,
    ErrorState,
    GiveOffice,
    HandleNav,
    Loading,
    PersonInOffice,
    TextField,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './offices.page.html',
})
export class OfficesPage {
  private readonly locale = inject(Locale);
  private readonly copies = inject(KeptCopies);
  protected readonly list = fetched(() => readOffices());
  /** Open at once for somebody who was busy with it. */
  protected readonly giving = linkedSignal(() => this.copies.find(giveOffice.at()) !== null);
  protected readonly search = signal('');
  /** Said to who does not see the list change. */
  protected readonly news = signal('');

  /** By name, address, office or what it is for. */
  protected readonly found = computed(() => {
    const items = this.list.hasValue() ? this.list.value().items : [];
    const words = searchWords(this.search());
    return items.filter((person) => {
      const offices = person.offices.map(
        (each) =>
          `${this.locale.translate(`offices.office.${each.office}`)} ${scopeName(each, this.locale)}`,
      );
      const text = foldForSearch(`${person.name} ${person.email} ${offices.join(' ')}`);
      return words.every((word) => text.includes(word));
    });
  });

  protected readonly changes = computed(() =>
    (this.list.hasValue() ? this.list.value().changes : []).map((each) => ({
      id: each.id,
      at: formatMoment(each.at, this.locale.language(), 'short'),
      reason: each.reason,
      said: this.locale.translate(`offices.changed.${each.change}`, {
        by: each.by,
        name: each.name,
        office: this.locale.translate(`offices.office.${each.office}`).toLowerCase(),
        scope: scopeName(each, this.locale),
      }),
    })),
  );

  protected take(list: OfficeList, said: 'given' | 'ended'): void {
    this.list.set(list);
    this.giving.set(false);
    this.news.set(this.locale.translate(`offices.news.${said}`));
  }
}
