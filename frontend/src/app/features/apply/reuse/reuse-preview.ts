import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { readReuse } from '../../../api/applications.js';
import { fetched } from '../../../core/api/fetched.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Notice } from '../../../ui/notice/notice.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';

/** What of an earlier application the new one begins with, and what not: before anything is made. */
@Component({
  selector: 'reuse-preview',
  imports: [ErrorState, Loading, Notice, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reuse-preview.html',
})
export class ReusePreview {
  readonly reference = input.required<string>();
  readonly tranche = input.required<string>();
  readonly variant = input.required<string>();

  private readonly locale = inject(Locale);
  protected readonly reuse = fetched(() =>
    readReuse({
      reference: this.reference(),
      query: { tranche: this.tranche(), variant: this.variant() },
    }),
  );
  protected readonly preview = computed(() =>
    this.reuse.hasValue() ? this.reuse.value().preview : null,
  );
  /** What is never taken over, where there is any of it. */
  protected readonly anew = computed(() => {
    const preview = this.preview();
    if (!preview) return [];
    const { partners, documents } = preview;
    return [
      ...(partners.length === 0
        ? []
        : [this.locale.translate('apply.reuse.partners', { names: partners.join(', ') })]),
      ...(documents === 0
        ? []
        : [this.locale.translate('apply.reuse.documents', { count: documents })]),
    ];
  });
}
