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
import type { AnswerInvitation, InvitationView } from '@tranche/contracts';
import { answerInvitation } from '../../api/invitations.js';
import { ActingFor } from '../../ui/acting-for/acting-for.js';
import { Attempt } from '../../core/attempt/attempt.js';
import { Locale } from '../../core/locale/locale.js';
import { keepForm } from '../../core/unsent/kept-form.js';
import { keptTexts } from '../../core/unsent/kept-record.js';
import { RestoredNote } from '../../core/unsent/restored-note.js';
import { Choice } from '../../ui/choice/choice.js';
import { ErrorSummary } from '../../ui/error-summary/error-summary.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { TextArea } from '../../ui/text-area/text-area.js';

const ANSWERS = ['accept', 'decline'] as const;
const LEAST_CHARACTERS = 10;
const NOTHING = { answer: '', organisationId: '', reason: '' };

/** Takes part, and for whom; or does not, and why. */
@Component({
  selector: 'answer-form',
  imports: [ActingFor, Choice, ErrorState, ErrorSummary, RestoredNote, TextArea, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './answer-form.html',
})
export class AnswerForm {
  readonly invitation = input.required<InvitationView>();
  readonly answered = output<InvitationView>();

  private readonly locale = inject(Locale);
  protected readonly typed = signal(NOTHING);
  protected readonly kept = keepForm({
    name: () => answerInvitation.at({ invitation: this.invitation().id }),
    value: () => this.typed(),
    isEmpty: (typed) => Object.values(typed).every((text) => text === ''),
    restore: (kept) => this.typed.set(keptTexts(NOTHING, kept)),
  });
  protected readonly attempt = new Attempt((pointer) => pointer.replace(/^#?\//, 'answer-'));

  protected readonly answers = computed(() => {
    const { canAccept, canDecline } = this.invitation();
    return ANSWERS.filter((each) => (each === 'accept' ? canAccept : canDecline)).map((value) => ({
      value,
      label: this.locale.translate(`invitation.${value}`),
    }));
  });
  protected readonly organisations = computed(() =>
    this.invitation().organisations.map(({ organisationId, name }) => ({
      value: organisationId,
      label: name,
    })),
  );

  protected change(field: keyof typeof NOTHING, value: string): void {
    this.typed.update((typed) => ({ ...typed, [field]: value }));
  }

  protected errorOf(field: keyof typeof NOTHING): string {
    return this.attempt.errorOf(`answer-${field}`) ?? '';
  }

  protected startOver(): void {
    this.kept.done();
    this.typed.set(NOTHING);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const { missing, body } = this.read();
    const wrong = missing.map((field) => ({
      for: `answer-${field}`,
      text: this.locale.translate(`invitation.missing.${field}`),
    }));
    if (!this.attempt.begin(wrong) || !body) return;
    const call = answerInvitation({ invitation: this.invitation().id, body });
    const view = await this.attempt.send(call);
    if (!view) return;
    this.kept.done();
    this.answered.emit(view);
  }

  /** What can be sent, or else which boxes are empty. */
  private read(): {
    readonly missing: readonly (keyof typeof NOTHING)[];
    readonly body?: AnswerInvitation;
  } {
    const { answer, organisationId, reason } = this.typed();
    if (answer === 'decline') {
      const text = reason.trim();
      if (text.length < LEAST_CHARACTERS) return { missing: ['reason'] };
      return { missing: [], body: { answer: 'declined', reason: text } };
    }
    if (answer !== 'accept') return { missing: ['answer'] };
    const [only, ...more] = this.organisations();
    const chosen = more.length === 0 ? (only?.value ?? '') : organisationId;
    if (chosen === '') return { missing: ['organisationId'] };
    return { missing: [], body: { answer: 'accepted', organisationId: chosen } };
  }
}
