import {
  ChangeDetectionStrategy,
  Component,
  type OnInit,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import type { Answers, Field, Section } from '@tranche/domain/browser';
import { ConflictPanel } from '../../../form-engine/autosave/conflict-panel.js';
import { SaveStatus } from '../../../form-engine/autosave/save-status.js';
import { SectionSaver } from '../../../form-engine/autosave/section-saver.js';
import { asSection } from '../../../form-engine/section-definition.js';
import { SectionForm } from '../../../form-engine/section-form.js';
import { KnownStops } from '../section/known-stops.js';
import { onClosed } from '../section/on-closed.js';
import { ToldLines } from '../../../ui/told-lines/told-lines.js';
import { ToldReasons } from '../section/told-reasons.js';
import type { HttpSectionGateway, OpenedSection } from '../section/http-section-gateway.js';
import { mergeAnswers } from './merge-answers.js';
import type { QuestionPage } from './question-pages.js';

/** One page of questions; saves by itself, and goes on when what is asked is answered. */
@Component({
  selector: 'question-editor',
  imports: [ConflictPanel, KnownStops, SaveStatus, SectionForm, ToldLines],
  providers: [SectionSaver],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (saver.conflict(); as conflict) {
      <form-conflict-panel
        [section]="whole()"
        [conflict]="conflict"
        (settled)="saver.settle($event.field, $event.choice)"
      />
    }
    <told-lines [told]="opened().view.told" />
    <form-section
      [section]="asked()"
      [answers]="saver.answers()"
      (typed)="saver.type(merged($event))"
      (changed)="save($event)"
      (finished)="goOn($event)"
    >
      <known-stops
        [stops]="onPage(gateway().stops())"
        [warnings]="onPage(gateway().warnings())"
        [other]="opened().view.canBeOther ? ['/aanvragen', reference(), 'soort'] : null"
      />
      <div class="actions">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">
          {{ action() }}
        </button>
        <ng-content />
      </div>
      <form-save-status
        [state]="saver.state()"
        [savedAt]="saver.savedAt()"
        [restoredAt]="saver.restoredAt()"
        [failure]="saver.failure()"
        [refused]="saver.refused()"
        [holdsUnread]="saver.holdsUnread()"
        (retry)="saver.retry()"
      />
    </form-section>
  `,
})
export class QuestionEditor implements OnInit {
  readonly gateway = input.required<HttpSectionGateway>();
  readonly opened = input.required<OpenedSection>();
  readonly reference = input.required<string>();
  readonly page = input.required<QuestionPage>();
  /** What the button says. */
  readonly action = input.required<string>();
  readonly saved = output<Answers>();
  /** It cannot be changed any more: the page fetches how it stands. */
  readonly closed = output<void>();

  private readonly form = viewChild(SectionForm);
  private readonly status = viewChild(SaveStatus);
  private readonly stops = viewChild(KnownStops);
  private readonly told = computed(() => {
    const { stops, warnings } = this.opened().view;
    return new ToldReasons(this.onPage([...stops, ...warnings]));
  });
  protected readonly saver = inject(SectionSaver);
  protected readonly whole = computed(() => asSection(this.opened().view.definition));
  protected readonly asked = computed<Section>(() => ({
    ...this.whole(),
    fields: this.page().fields.map((field) => this.asOffered(field)),
  }));

  constructor() {
    onClosed(this.saver, () => this.closed.emit());
  }

  ngOnInit(): void {
    const gateway = this.gateway();
    this.saver.connect(gateway.address, this.whole(), gateway, this.opened().stored);
  }

  /** Saves what was typed last; false when it could not be saved. */
  async leave(): Promise<boolean> {
    this.form()?.flush();
    return this.saver.leave();
  }

  protected save(answers: Answers): Promise<boolean> {
    return this.saver.save(this.merged(answers));
  }

  protected async goOn(answers: Answers): Promise<void> {
    if (!(await this.save(answers))) return this.status()?.read();
    if (this.told().holdUp(this.onPage(this.gateway().said()))) return this.stops()?.read();
    this.saved.emit(this.merged(answers));
  }

  /** What is said of this page of the section. */
  protected onPage<Said extends { readonly field: string }>(said: readonly Said[]): Said[] {
    const names = this.page().fields.map(({ name }) => name);
    return said.filter(({ field }) => names.includes(field));
  }

  /** A list as it was opened just now: what it offers may hang on an answer that was changed since. */
  private asOffered(field: Field): Field {
    if (field.kind !== 'reference') return field;
    const now = this.whole().fields.find(({ name }) => name === field.name);
    return now?.kind === 'reference' && now.only ? { ...field, only: now.only } : field;
  }

  protected merged(answers: Answers): Answers {
    return mergeAnswers(this.saver.answers(), this.page().fields, answers);
  }
}
