import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView, SchemeDetail, SchemeList } from '@tranche/contracts';
import { firstValueFrom } from 'rxjs';
import type { FieldError } from '../../core/api/field-errors.js';
import { IdempotencyKey } from '../../core/api/idempotency-key.js';
import { ApiError } from '../../core/api/problem.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { SessionStore } from '../../core/session/session-store.js';
import { BackLink } from '../../ui/back-link/back-link.js';
import { Choice } from '../../ui/choice/choice.js';
import { ErrorSummary } from '../../ui/error-summary/error-summary.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { Notice } from '../../ui/notice/notice.js';
import { TextField } from '../../ui/text-field/text-field.js';

/** For which organisation, in which variant, under which name: then the draft stands. */
@Component({
  imports: [
    BackLink,
    Choice,
    ErrorState,
    ErrorSummary,
    Loading,
    Notice,
    TextField,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './start.page.html',
})
export class StartPage {
  readonly tranche = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly locale = inject(Locale);
  private readonly session = inject(SessionStore);
  private readonly intention = new IdempotencyKey();

  protected readonly schemes = httpResource<SchemeList>(() => '/v1/schemes');
  protected readonly title = signal('');
  protected readonly organisation = signal('');
  protected readonly variant = signal('');
  protected readonly errors = signal<readonly FieldError[]>([]);
  protected readonly attempt = signal(0);
  protected readonly refused = signal<ApiError | null>(null);
  protected readonly sending = signal(false);

  protected readonly scheme = computed(() =>
    this.schemes.hasValue()
      ? this.schemes.value().items.find((each) => this.trancheIn(each) !== undefined)
      : undefined,
  );
  protected readonly detail = httpResource<SchemeDetail>(() => {
    const scheme = this.scheme();
    return scheme ? `/v1/schemes/${scheme.scheme}` : undefined;
  });
  protected readonly isClosed = computed(() => {
    const scheme = this.scheme();
    return scheme ? this.trancheIn(scheme)?.standing === 'closed' : false;
  });
  protected readonly variants = computed(() =>
    this.detail.hasValue()
      ? this.detail
          .value()
          .variants.map(({ code, label }) => ({ value: code, label: this.locale.text(label) }))
      : [],
  );
  protected readonly organisations = computed(() =>
    (this.session.session()?.represents ?? []).map(({ id, name }) => ({ value: id, label: name })),
  );

  protected errorOf(field: string): string {
    return this.errors().find((error) => error.for === field)?.text ?? '';
  }

  protected async start(event: Event): Promise<void> {
    event.preventDefault();
    this.attempt.update((attempt) => attempt + 1);
    this.errors.set(this.missing());
    if (this.errors().length > 0 || this.sending()) return;
    this.sending.set(true);
    try {
      await this.send();
    } catch (error) {
      if (error instanceof ApiError) this.refused.set(error);
    } finally {
      this.sending.set(false);
      this.intention.renew();
    }
  }

  private async send(): Promise<void> {
    const request = {
      tranche: this.tranche(),
      variant: this.variant(),
      title: this.title().trim(),
      organisationId: this.organisation() || (this.organisations()[0]?.value ?? ''),
    };
    const headers = this.intention.headers();
    const draft = await firstValueFrom(
      this.http.post<ApplicationView>('/v1/applications', request, { headers }),
    );
    await this.router.navigate(['/aanvragen', draft.reference], { replaceUrl: true });
  }

  private trancheIn(scheme: SchemeList['items'][number]) {
    return scheme.tranches.find((each) => each.code === this.tranche());
  }

  private missing(): readonly FieldError[] {
    const wanted: [string, boolean][] = [
      ['title', this.title().trim().length >= 3],
      ['organisation', this.organisations().length === 1 || this.organisation() !== ''],
      ['variant', this.variant() !== ''],
    ];
    return wanted
      .filter(([, isThere]) => !isThere)
      .map(([field]) => ({
        for: field,
        text: this.locale.translate(`apply.start.error.${field}`),
      }));
  }
}
