import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  ViewEncapsulation,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { letterPdf, readLetter } from '../../api/account.js';
import { fetched } from '../../core/api/fetched.js';
import { LegalDatePipe, MomentPipe } from '../../core/format/moment.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { PageTitle } from '../../core/navigation/page-title.js';
import { BackLink } from '../../ui/back-link/back-link.js';
import { PageState } from '../../ui/states/page-state.js';
import { Icon } from '../../ui/icon/icon.js';
import { LetterBlock } from '../../ui/letter-block/letter-block.js';
import { Notice } from '../../ui/notice/notice.js';
import { formatBytes } from '../../ui/upload/file-size.js';

/** A letter as it was sent, to read on screen; the PDF beside it is the original. */
@Component({
  imports: [
    BackLink,
    Icon,
    LegalDatePipe,
    LetterBlock,
    MomentPipe,
    Notice,
    PageState,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/page/letter.css'],
  templateUrl: './letter.page.html',
})
export class LetterPage {
  private readonly locale = inject(Locale);
  readonly letter = input.required<string>();
  protected readonly pdf = (letter: string) => letterPdf.at({ letter });
  protected readonly view = fetched(() => readLetter({ letter: this.letter() }));
  protected readonly size = computed(() =>
    this.view.hasValue() ? formatBytes(this.view.value().bytes, this.locale.language()) : '',
  );

  /** The screens have the reader's language, a letter that of whoever writes it. */
  protected readonly isOtherLanguage = computed(
    () => this.view.hasValue() && this.view.value().language !== this.locale.language(),
  );

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.view.hasValue()) title.name(this.view.value().subject);
    });
  }
}
