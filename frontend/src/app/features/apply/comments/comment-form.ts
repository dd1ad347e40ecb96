import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CommentList } from '@tranche/contracts';
import { COMMENT_LENGTH, COMMENT_MENTIONS } from '@tranche/domain/browser';
import type { Attempt } from '../../../core/attempt/attempt.js';
import { Locale } from '../../../core/locale/locale.js';
import { keepForm } from '../../../core/unsent/kept-form.js';
import { keptTexts } from '../../../core/unsent/kept-record.js';
import { RestoredNote } from '../../../core/unsent/restored-note.js';
import { Choice } from '../../../ui/choice/choice.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Select } from '../../../ui/select/select.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import type { Said } from './said.js';

const NOTHING = { text: '', mentions: '', organisation: '', audience: 'partnership', field: '' };

/** Where somebody says something: a comment of its own, or an answer to one. */
@Component({
  selector: 'comment-form',
  imports: [Choice, ErrorSummary, RestoredNote, Select, TextArea, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './comment-form.html',
})
export class CommentForm {
  readonly list = input.required<CommentList>();
  /** The address that it goes to, by which this device keeps what is typed. */
  readonly place = input.required<string>();
  readonly isReply = input(false);
  /** Whose people alone read the thread that is answered; null where all do. */
  readonly onlyOf = input<string | null>(null);
  readonly attempt = input.required<Attempt>();
  readonly sent = output<Said>();
  readonly cancelled = output<void>();

  private readonly locale = inject(Locale);
  protected readonly limit = COMMENT_LENGTH;
  protected readonly typed = signal(NOTHING);
  protected readonly kept = keepForm({
    name: () => this.place(),
    value: () => this.typed(),
    isEmpty: ({ text }) => text === '',
    restore: (kept) => this.typed.set(keptTexts(NOTHING, kept)),
  });
  protected readonly fid = computed(() => `comment-${this.place().replaceAll(/\W+/g, '-')}`);
  protected readonly organisationId = computed(
    () => this.typed().organisation || (this.list().organisations[0]?.organisationId ?? ''),
  );
  protected readonly organisations = computed(() =>
    this.list().organisations.map(({ organisationId, name }) => ({
      value: organisationId,
      label: name,
    })),
  );
  protected readonly audiences = computed(() =>
    (['partnership', 'organisation'] as const).map((value) => ({
      value,
      label: this.locale.translate(`comments.audience.${value}`, { name: this.ownName() }),
    })),
  );
  private readonly ownName = computed(
    () =>
      this.list().organisations.find(
        ({ organisationId }) => organisationId === this.organisationId(),
      )?.name ?? '',
  );
  protected readonly questions = computed(() =>
    this.list().questions.map(({ name, label }) => ({
      value: name,
      label: this.locale.text(label),
    })),
  );
  /** Who can read it, and so can be called to it. */
  private readonly readers = computed(() => {
    const only = this.isReply()
      ? this.onlyOf()
      : this.typed().audience === 'organisation'
        ? this.ownName()
        : null;
    return this.list().people.filter(({ organisation }) => only === null || organisation === only);
  });
  protected readonly mentioned = computed(() => {
    const ids = idsIn(this.typed().mentions);
    return this.readers().filter(
      ({ personId }, index, all) =>
        ids.includes(personId) && all.findIndex((each) => each.personId === personId) === index,
    );
  });
  protected readonly people = computed(() => {
    const taken = this.mentioned().map(({ personId }) => personId);
    if (taken.length >= COMMENT_MENTIONS) return [];
    return this.readers()
      .filter(({ personId }) => !taken.includes(personId))
      .map(({ personId, name, organisation }) => ({
        value: personId,
        label: `${name} (${organisation})`,
      }));
  });

  protected change(field: keyof typeof NOTHING, value: string): void {
    this.typed.update((typed) => ({ ...typed, [field]: value }));
  }

  protected mention(id: string): void {
    if (id !== '') this.change('mentions', [...idsIn(this.typed().mentions), id].join(' '));
  }

  protected unmention(id: string): void {
    const left = idsIn(this.typed().mentions).filter((each) => each !== id);
    this.change('mentions', left.join(' '));
  }

  /** It was said: nothing has to be kept. */
  startOver(): void {
    this.kept.done();
    this.typed.set(NOTHING);
  }

  protected cancel(): void {
    this.startOver();
    this.attempt().begin();
    this.cancelled.emit();
  }

  protected send(event: Event): void {
    event.preventDefault();
    const text = this.typed().text.trim();
    const wrong = text === '' ? 'empty' : text.length > COMMENT_LENGTH ? 'long' : null;
    const errors =
      wrong === null
        ? []
        : [{ for: this.fid(), text: this.locale.translate(`comments.wrong.${wrong}`) }];
    if (!this.attempt().begin(errors)) return;
    this.sent.emit({
      organisationId: this.organisationId(),
      text,
      mentions: this.mentioned().map(({ personId }) => personId),
      audience: this.typed().audience === 'organisation' ? 'organisation' : 'partnership',
      field: this.typed().field || null,
    });
  }
}

function idsIn(mentions: string): readonly string[] {
  return mentions.split(' ').filter((id) => id !== '');
}
