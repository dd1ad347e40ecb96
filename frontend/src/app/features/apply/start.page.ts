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
import type { SchemeList, StartApplication } from '@tranche/contracts';
import { readReuse, startApplication } from '../../api/applications.js';
import { readFinds, readScheme, readSchemes } from '../../api/schemes.js';
import { fetched } from '../../core/api/fetched.js';
import { type FieldError } from '../../core/api/field-errors.js';
import { Attempt } from '../../core/attempt/attempt.js';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { SessionStore } from '../../core/session/session-store.js';
import { keepForm } from '../../core/unsent/kept-form.js';
import { keptTexts } from '../../core/unsent/kept-record.js';
import { RestoredNote } from '../../core/unsent/restored-note.js';
import { BackLink } from '../../ui/back-link/back-link.js';
import { Choice } from '../../ui/choice/choice.js';
import { ErrorSummary } from '../../ui/error-summary/error-summary.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { Notice } from '../../ui/notice/notice.js';
import { TextField } from '../../ui/text-field/text-field.js';
import { stepLink } from './questions/step-link.js';
import { ToldLines } from '../../ui/told-lines/told-lines.js';
import { ReusePreview } from './reuse/reuse-preview.js';
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
    RestoredNote,
    ReusePreview,
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
  /** An earlier application to begin with, where somebody comes from there. */
  readonly from = input<string>();

  private readonly router = inject(Router);
  private readonly locale = inject(Locale);
  private readonly session = inject(SessionStore);

  protected readonly schemes = fetched(() => readSchemes());
  private readonly reuse = fetched(() => {
    const from = this.from();
    return from === undefined ? undefined : readReuse({ reference: from });
  });
  protected readonly earlier = computed(() =>
    this.reuse.hasValue() ? this.reuse.value() : undefined,
  );
  /** What was typed stays, also where the earlier application comes in later. */
  protected readonly title = linkedSignal<string, string>({
    source: () => this.earlier()?.title ?? '',
    computation: (title, before) => before?.value || title,
  });
  protected readonly organisation = linkedSignal<string, string>({
    source: () => this.earlier()?.organisationId ?? '',
    computation: (id, before) => id || (before?.value ?? ''),
  });
  protected readonly kept = keepForm({
    name: () => `${startApplication.at()}?tranche=${this.tranche()}`,
    value: () => ({ title: this.title(), organisation: this.organisation() }),
    isEmpty: ({ title }) => title.trim() === '',
    restore: (kept) => {
      const { title, organisation } = keptTexts({ title: '', organisation: '' }, kept);
      this.title.set(title);
      this.organisation.set(organisation);
    },
  });
  protected readonly attempt = new Attempt((pointer) => ID_OF[pointer] ?? null);

  protected readonly scheme = computed(() =>
    this.schemes.hasValue()
      ? this.schemes.value().items.find((each) => this.trancheIn(each) !== undefined)
      : undefined,
  );
  protected readonly detail = fetched(() => {
    const scheme = this.scheme();
    return scheme ? readScheme({ scheme: scheme.scheme }) : undefined;
  });
  private readonly finds = fetched(() => {
    const scheme = this.scheme();
    return scheme && this.offer() ? readFinds({ scheme: scheme.scheme }) : undefined;
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
  protected readonly chosen = linkedSignal(() => {
    const known = this.variants().map(({ value }) => value);
    const before = known.find((value) => value === this.earlier()?.variant);
    return this.settled() ?? before ?? '';
  });
  protected readonly organisations = computed(() =>
    (this.session.session()?.represents ?? []).map(({ id, name }) => ({ value: id, label: name })),
  );

  /** For whom it is where nobody has to choose: who applied before, or the only one there is. */
  protected readonly applicant = computed(() => {
    const known = this.organisations();
    return (known.find(({ value }) => value === this.organisation()) ?? known[0])?.label;
  });

  protected async start(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.attempt.begin(this.missing())) return;
    const body: StartApplication = {
      tranche: this.tranche(),
      variant: this.chosen(),
      ...(this.isPerson() ? {} : this.project()),
      ...(this.offer() && { offer: this.offer() }),
      ...(this.from() && { from: this.from() }),
    };
    const draft = await this.attempt.once(startApplication({ body }));
    if (!draft) return;
    this.kept.done();
    const home = ['/aanvragen', draft.reference];
    const link = this.isPerson() ? stepLink(draft.reference) : home;
    await this.router.navigate([...link], { replaceUrl: true });
  }

  protected startOver(): void {
    this.kept.done();
    this.title.set('');
    this.organisation.set('');
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
