import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { documentCodeInGroups, readDocumentCode } from '@tranche/domain/browser';
import { checkAuthenticity } from '../../api/authenticity.js';
import { fetched } from '../../core/api/fetched.js';
import { Attempt } from '../../core/attempt/attempt.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { Card } from '../../ui/card/card.js';
import { Notice } from '../../ui/notice/notice.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { TextField } from '../../ui/text-field/text-field.js';

const FIELD = 'code';

/** Whether a receipt or a letter came from here, by the code that is printed on it. */
@Component({
  imports: [Card, ErrorState, Loading, MomentPipe, Notice, TextField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './authenticity.page.html',
})
export class AuthenticityPage {
  /** In the address, as it was typed or clicked. */
  readonly code = input<string>();

  private readonly router = inject(Router);
  private readonly locale = inject(Locale);
  protected readonly attempt = new Attempt();
  protected readonly field = FIELD;
  protected readonly typed = linkedSignal(() => this.inGroups());
  protected readonly checked = fetched(() => {
    const code = this.code();
    return code === undefined ? undefined : checkAuthenticity({ code });
  });
  protected readonly found = computed(() =>
    this.checked.hasValue() ? this.checked.value().document : null,
  );
  /** The code that the answer is about, as it is printed. */
  protected readonly inGroups = computed(() => {
    const code = this.code() ?? '';
    const read = readDocumentCode(code);
    return read === null ? code : documentCodeInGroups(read);
  });

  protected check(event: Event): void {
    event.preventDefault();
    const code = readDocumentCode(this.typed());
    const text = this.locale.translate('authenticity.no-code');
    if (!this.attempt.begin(code === null ? [{ for: FIELD, text }] : [])) return;
    if (code === this.code()) this.checked.reload();
    else void this.router.navigate(['/controle', code]);
  }
}
