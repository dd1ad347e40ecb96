import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { changeVariant, readVariants } from '../../api/applications.js';
import { fetched } from '../../core/api/fetched.js';
import { Attempt } from '../../core/attempt/attempt.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { BackLink } from '../../ui/back-link/back-link.js';
import { Choice } from '../../ui/choice/choice.js';
import { Notice } from '../../ui/notice/notice.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';

/** Which kind of application a draft is: what would be set aside is said before it is. */
@Component({
  imports: [BackLink, Choice, ErrorState, Loading, Notice, RouterLink, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './variant.page.html',
})
export class VariantPage {
  readonly reference = input.required<string>();

  private readonly router = inject(Router);
  private readonly locale = inject(Locale);

  protected readonly attempt = new Attempt(() => 'variant');
  protected readonly variants = fetched(() => readVariants({ reference: this.reference() }));
  protected readonly home = computed(() => ['/aanvragen', this.reference()]);
  private readonly choices = computed(() =>
    this.variants.hasValue() ? this.variants.value().choices : [],
  );
  protected readonly options = computed(() =>
    this.choices().map(({ code, label }) => ({ value: code, label: this.locale.text(label) })),
  );
  protected readonly chosen = linkedSignal(() =>
    this.variants.hasValue() ? this.variants.value().variant : '',
  );
  protected readonly isOther = computed(
    () => this.variants.hasValue() && this.chosen() !== this.variants.value().variant,
  );
  protected readonly setAside = computed(
    () => this.choices().find(({ code }) => code === this.chosen())?.setAside ?? [],
  );

  protected async change(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.attempt.begin([])) return;
    const body = { variant: this.chosen() };
    const request = changeVariant({ reference: this.reference(), body });
    if (await this.attempt.once(request)) await this.router.navigate(this.home());
  }
}
