import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { readProgramme } from '../../../api/tranches.js';
import { fetched } from '../../../core/api/fetched.js';
import { AmountPipe } from '../../../core/format/amount.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { PageTitle } from '../../../core/navigation/page-title.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { PageState } from '../../../ui/states/page-state.js';
import { Card } from '../../../ui/card/card.js';
import { BudgetUse } from '../budget-use.js';

/** A programme: number, total and mean of the awards, per tranche and together. */
@Component({
  imports: [AmountPipe, BackLink, BudgetUse, Card, PageState, RouterLink, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './programme.page.html',
})
export class ProgrammePage {
  readonly programme = input.required<string>();
  protected readonly view = fetched(() => readProgramme({ programme: this.programme() }));
  protected readonly columns = [
    'ceiling',
    'applications',
    'awarded',
    'total',
    'mean',
    'free',
  ] as const;

  constructor() {
    const [title, locale] = [inject(PageTitle), inject(Locale)];
    effect(() => {
      if (this.view.hasValue()) title.name(locale.text(this.view.value().name));
    });
  }
}
