import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProgrammeList, SchemeList, TrancheDetail, TrancheList } from '@tranche/contracts';
import { firstValueFrom } from 'rxjs';
import { fieldErrors, type FieldError } from '../../core/api/field-errors.js';
import { IdempotencyKey } from '../../core/api/idempotency-key.js';
import { ApiError } from '../../core/api/problem.js';
import { Locale } from '../../core/locale/locale.js';
import { BackLink } from '../../ui/back-link/back-link.js';
import { DateField } from '../../ui/date-field/date-field.js';
import { ErrorSummary } from '../../ui/error-summary/error-summary.js';
import { Select } from '../../ui/select/select.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { TextField } from '../../ui/text-field/text-field.js';
import { BudgetLineFields } from './budget-line-fields.js';
import {
  EMPTY_DRAFT,
  EMPTY_LINE,
  controlAt,
  missingIn,
  requestOf,
  type LineDraft,
  type TrancheDraft,
} from './open-tranche-draft.js';
import { versionOptions } from './version-options.js';

/** An officer opens a tranche: under which version, when, with which ceilings, published where. */
@Component({
  imports: [
    BackLink,
    BudgetLineFields,
    DateField,
    ErrorState,
    ErrorSummary,
    RouterLink,
    Select,
    TextField,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './open-tranche.page.html',
})
export class OpenTranchePage {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly locale = inject(Locale);
  private readonly intention = new IdempotencyKey();
  protected readonly schemes = httpResource<SchemeList>(() => '/v1/schemes');
  protected readonly programmes = httpResource<ProgrammeList>(() => '/v1/programmes');
  protected readonly tranches = httpResource<TrancheList>(() => '/v1/tranches');

  protected readonly draft = signal<TrancheDraft>(EMPTY_DRAFT);
  protected readonly errors = signal<readonly FieldError[]>([]);
  protected readonly attempt = signal(0);
  protected readonly refused = signal<ApiError | null>(null);

  protected readonly failure = computed(
    () => this.schemes.error() ?? this.programmes.error() ?? this.tranches.error(),
  );
  private readonly known = computed(() =>
    this.tranches.hasValue() ? this.tranches.value().items : [],
  );
  protected readonly versions = computed(() =>
    versionOptions(
      this.schemes.hasValue() ? this.schemes.value().items : [],
      this.known(),
      this.locale,
    ),
  );
  protected readonly programmeOptions = computed(() =>
    this.programmes.hasValue()
      ? this.programmes
          .value()
          .items.map(({ code, name }) => ({ value: code, label: this.locale.text(name) }))
      : [],
  );
  /** Unspent money can only come from a tranche of the same programme. */
  protected readonly earlier = computed(() =>
    this.known()
      .filter(({ programme }) => programme === this.draft().programme)
      .map(({ code, name }) => ({ value: code, label: this.locale.text(name) })),
  );

  protected set(change: Partial<TrancheDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected setLine(at: number, line: LineDraft): void {
    this.set({ lines: this.draft().lines.map((each, index) => (index === at ? line : each)) });
  }

  protected addLine(): void {
    this.set({ lines: [...this.draft().lines, EMPTY_LINE] });
  }

  protected removeLine(at: number): void {
    this.set({ lines: this.draft().lines.filter((_, index) => index !== at) });
  }

  protected errorOf(id: string): string | undefined {
    return this.errors().find((error) => error.for === id)?.text;
  }

  protected async open(event: Event): Promise<void> {
    event.preventDefault();
    this.attempt.update((attempt) => attempt + 1);
    this.refused.set(null);
    this.errors.set(missingIn(this.draft()).map((id) => this.missing(id)));
    const request = requestOf(this.draft());
    if (request === null) return;
    const headers = this.intention.headers();
    try {
      const made = await firstValueFrom(
        this.http.post<TrancheDetail>('/v1/tranches', request, { headers }),
      );
      await this.router.navigate(['/beheer/tranches', made.code], { replaceUrl: true });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.errors.set(error.status === 400 ? fieldErrors(error.problem, controlAt) : []);
      if (this.errors().length === 0) this.refused.set(error);
    } finally {
      this.intention.renew();
    }
  }

  private missing(id: string): FieldError {
    const key = id.replace(/^line-\d+-/, 'line-');
    return { for: id, text: this.locale.translate(`handle.open.missing.${key}`) };
  }
}
