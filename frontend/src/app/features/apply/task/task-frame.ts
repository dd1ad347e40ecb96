import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  inputBinding,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { readApplication } from '../../../api/applications.js';
import { fetched } from '../../../core/api/fetched.js';
import { LazyPart, type Fetched } from '../../../core/lazy/lazy-part.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { PageTitle } from '../../../core/navigation/page-title.js';
import { WhomToAsk } from '../../../form-engine/reference/whom-to-ask.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { Notice } from '../../../ui/notice/notice.js';
import { askedInWords } from '../application-tasks.js';
import { commentsWithTexts } from '../comments/with-texts.js';
import { historyWithTexts } from '../history/with-texts.js';
import { ownerWithTexts } from '../owners/with-texts.js';
import { AskedOffer } from './asked-offer.js';
import { placeOf } from './place-of-task.js';

/** Around the work on one task: where it stands in the whole, and the ways back and on. */
@Component({
  selector: 'task-frame',
  imports: [
    AskedOffer,
    BackLink,
    ErrorState,
    LazyPart,
    Loading,
    Notice,
    RouterLink,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './task-frame.html',
})
export class TaskFrame {
  readonly reference = input.required<string>();
  /** The name of a section, or a part such as `partners`. */
  readonly task = input.required<string>();

  private readonly locale = inject(Locale);
  protected readonly application = fetched(() => readApplication({ reference: this.reference() }));
  /** Few ever find that their page can be opened no more. */
  protected readonly keptHere: Fetched = async () => (await import('./kept-here.js')).KeptHere;
  /** People talk about a part beside it; who applies for oneself has nobody to talk to. */
  protected readonly isTogether = computed(() => {
    if (!this.application.hasValue()) return false;
    const { viewer, applicantKind } = this.application.value();
    return applicantKind !== 'person' && (viewer === 'applicant' || viewer === 'partner');
  });
  protected readonly comments = commentsWithTexts();
  protected readonly owner = ownerWithTexts();
  protected readonly history = historyWithTexts();
  protected readonly besideBindings = [
    inputBinding('reference', this.reference),
    inputBinding('section', () => this.place()?.section ?? ''),
  ];
  readonly place = computed(() =>
    this.application.hasValue() ? placeOf(this.application.value(), this.task()) : null,
  );
  protected readonly asked = computed(() =>
    (this.place()?.asked ?? []).map((each) => askedInWords(each, this.locale)),
  );
  /** A supplement is awaited, about other parts than this one. */
  protected readonly isNotAsked = computed(() => {
    if (!this.application.hasValue() || this.application.value().viewer !== 'applicant') {
      return false;
    }
    const { tasks } = this.application.value();
    return this.place()?.canEdit === false && tasks.some(({ asked }) => asked.length > 0);
  });
  /** Where "go on" leads. */
  readonly next = computed(() => this.place()?.next.link ?? ['/aanvragen', this.reference()]);

  /** Something happened meanwhile. */
  reload(): void {
    this.application.reload();
  }

  constructor() {
    const title = inject(PageTitle);
    const whom = inject(WhomToAsk, { optional: true });
    effect(() => {
      if (this.application.hasValue()) whom?.authority.set(this.application.value().authority);
    });
    effect(() => {
      const place = this.place();
      if (place) title.name(this.locale.text(place.title));
    });
  }
}
