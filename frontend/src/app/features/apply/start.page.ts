import { HttpClient, httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type {
  ApplicationView,
  FindList,
  SchemeDetail,
  SchemeList,
  StartApplication,
} from '@tranche/contracts';
import { fieldErrors, type FieldError } from '../../core/api/field-errors.js';
import { IdempotencyKey } from '../../core/api/idempotency-key.js';
import { ApiError } from '../../core/api/problem.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
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
import { stepLink } from './questions/step-link.js';
import { ToldLines } from '../../ui/told-lines/told-lines.js';
import { AskedOffer } from './task/asked-offer.js';

/** The control of each part of the request. */
const ID_OF: Readonly<Record<string, string>> = {
  '#/title': 'title',
  '#/organisationId': 'organisation',
  '#/variant': 'variant',
};

/**
 * For which organisation, in which variant, under which name: then the draft stands. Whoever applies
 * for oneself is asked none of it, but the variant where there is a choice.
 */
@Component({
  imports: [
    AskedOffer,
    BackLink,
    Choice,
    ErrorState,
    ErrorSummary,
    Loading,
    MomentPipe,
    Notice,
    RouterLink,
    TextField,
    TextPipe,
    ToldLines,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './start.page.html',
})
export class StartPage {
  readonly tranche = input.required<string>();
  /** In the address when somebody comes from the finder. */
  readonly variant = input<string>();
  readonly offer = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly locale = inject(Locale);
  private readonly session = inject(SessionStore);
  private readonly intention = new IdempotencyKey();

  protected readonly schemes = httpResource<SchemeList>(() => '/v1/schemes');
  protected readonly title = signal('');
  protected readonly organisation = signal('');
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
  private readonly finds = httpResource<FindList>(() => {
    const scheme = this.scheme();
    return scheme && this.offer() ? `/v1/schemes/${scheme.scheme}/finds` : undefined;
  });
  /** What the request is about, by the name that its provider gave it. */
  protected readonly offerName = computed(() => {
    const items = this.finds.hasValue() ? this.finds.value().items : [];
    const title = items.find(({ offer }) => offer === this.offer())?.title;
    return title ? this.locale.text(title) : null;
  });
  protected readonly window = computed(() => {
    const scheme = this.scheme();
    return scheme && this.trancheIn(scheme);
  });
  protected readonly isPerson = computed(() => this.scheme()?.applicantKind === 'person');
  protected readonly variants = computed(() =>
    this.detail.hasValue()
      ? this.detail
          .value()
          .variants.map(({ code, label }) => ({ value: code, label: this.locale.text(label) }))
      : [],
  );
  /** Nobody chooses where there is one, or where the finder chose. */
  private readonly settled = computed(() => {
    const [only, other] = this.variants();
    return this.variant() ?? (other ? undefined : only?.value);
  });
  protected readonly asksVariant = computed(() => this.settled() === undefined);
  protected readonly chosen = linkedSignal(() => this.settled() ?? '');
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
    this.refused.set(null);
    this.sending.set(true);
    try {
      await this.send();
    } catch (error) {
      if (error instanceof ApiError) this.refuse(error);
    } finally {
      this.sending.set(false);
    }
  }

  /** At the field the server points to; what belongs to none of them stands above the form. */
  private refuse(error: ApiError): void {
    const pointed =
      error.status === 400 ? fieldErrors(error.problem, (at) => ID_OF[at] ?? null) : [];
    const isPlaced = pointed.length > 0 && pointed.every((each) => each.for !== '');
    if (isPlaced) {
      this.errors.set(pointed);
      this.attempt.update((attempt) => attempt + 1);
    } else {
      this.refused.set(error);
    }
  }

  private async send(): Promise<void> {
    const request: StartApplication = {
      tranche: this.tranche(),
      variant: this.chosen(),
      ...(this.isPerson() ? {} : this.project()),
      ...(this.offer() && { offer: this.offer() }),
    };
    const draft = await this.intention.send((headers) =>
      this.http.post<ApplicationView>('/v1/applications', request, { headers }),
    );
    const home = ['/aanvragen', draft.reference];
    const link = this.isPerson() ? stepLink(draft.reference) : home;
    await this.router.navigate([...link], { replaceUrl: true });
  }

  private project() {
    return {
      ...(!this.offer() && { title: this.title().trim() }),
      organisationId: this.organisation() || (this.organisations()[0]?.value ?? ''),
    };
  }

  private hasOrganisation(): boolean {
    return this.organisations().length === 1 || this.organisation() !== '';
  }

  private trancheIn(scheme: SchemeList['items'][number]) {
    return scheme.tranches.find((each) => each.code === this.tranche());
  }

  private missing(): readonly FieldError[] {
    const wanted: [string, boolean][] = [
      ['title', this.isPerson() || this.offer() !== undefined || this.title().trim().length >= 3],
      ['organisation', this.isPerson() || this.hasOrganisation()],
      ['variant', this.chosen() !== ''],
    ];
    return wanted
      .filter(([, isThere]) => !isThere)
      .map(([field]) => ({
        for: field,
        text: this.locale.translate(`apply.start.error.${field}`),
      }));
  }
}
