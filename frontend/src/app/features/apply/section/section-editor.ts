import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  type OnInit,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Answers } from '@tranche/domain/browser';
import { leadTo } from '../../../core/navigation/lead-to.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { ConflictPanel } from '../../../form-engine/autosave/conflict-panel.js';
import { SaveStatus } from '../../../form-engine/autosave/save-status.js';
import { SectionSaver } from '../../../form-engine/autosave/section-saver.js';
import { fieldId } from '../../../form-engine/field-ids.js';
import { SectionForm } from '../../../form-engine/section-form.js';
import { asSection } from '../../../form-engine/section-definition.js';
import { ClosedSection } from './closed-section.js';
import { KnownStops } from './known-stops.js';
import { ToldLines } from '../../../ui/told-lines/told-lines.js';
import { ToldReasons } from './told-reasons.js';
import { onClosed, roleEnded } from './on-closed.js';
import type { HttpSectionGateway, OpenedSection } from './http-section-gateway.js';

/** The questions of one section; saves by itself, and reads only where nothing may be changed. */
@Component({
  selector: 'section-editor',
  imports: [
    ClosedSection,
    ConflictPanel,
    KnownStops,
    RouterLink,
    SaveStatus,
    SectionForm,
    TextPipe,
    ToldLines,
    TranslocoPipe,
  ],
  providers: [SectionSaver],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './section-editor.html',
})
export class SectionEditor implements OnInit {
  readonly gateway = input.required<HttpSectionGateway>();
  readonly opened = input.required<OpenedSection>();
  readonly reference = input.required<string>();
  readonly home = input.required<readonly string[]>();
  readonly next = input.required<readonly string[]>();
  readonly showErrors = input(false);
  /** Name of the field that somebody came to mend. */
  readonly focusOn = input<string | null>(null);

  private readonly router = inject(Router);
  /** It cannot be changed any more: the page fetches how it stands. */
  readonly closed = output<void>();
  private readonly form = viewChild(SectionForm);
  private readonly status = viewChild(SaveStatus);
  private readonly stops = viewChild(KnownStops);
  private readonly told = computed(
    () => new ToldReasons([...this.opened().view.stops, ...this.opened().view.warnings]),
  );
  protected readonly saver = inject(SectionSaver);
  protected readonly ended = computed(() => roleEnded(this.saver));

  protected readonly view = computed(() => this.opened().view);
  protected readonly section = computed(() => asSection(this.view().definition));
  constructor() {
    onClosed(this.saver, () => this.closed.emit());
    const document = inject(DOCUMENT);
    afterNextRender(() => {
      const name = this.focusOn();
      if (name !== null) focusWhenThere(document, fieldId(name));
    });
  }

  ngOnInit(): void {
    if (!this.view().canEdit) return;
    const gateway = this.gateway();
    this.saver.connect(gateway.address, this.section(), gateway, this.opened().stored);
  }

  /** Saves what was typed last; false when it could not be saved. */
  async leave(): Promise<boolean> {
    this.form()?.flush();
    return this.saver.leave();
  }

  protected async goOn(answers: Answers): Promise<void> {
    if (!(await this.saver.save(answers))) return this.status()?.read();
    if (this.told().holdUp(this.gateway().said())) return this.stops()?.read();
    await this.router.navigate([...this.next()]);
  }
}

/** Frames to wait for a control: the fields of a form are made one after another. */
const PATIENCE = 60;

function focusWhenThere(document: Document, id: string, frames = PATIENCE): void {
  if (!leadTo(document, id) && frames > 0) {
    document.defaultView?.requestAnimationFrame(() => focusWhenThere(document, id, frames - 1));
  }
}
