import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
  viewChild,
} from '@angular/core';
import { TaggedApi } from '../../../core/api/tagged-api.js';
import type { KeepsChanges } from '../../../core/navigation/unsaved-changes.guard.js';
import { WhomToAsk } from '../../../form-engine/reference/whom-to-ask.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { TaskFrame } from '../task/task-frame.js';
import { HttpSectionGateway } from './http-section-gateway.js';
import { SectionEditor } from './section-editor.js';

/** One page of the form. */
@Component({
  imports: [ErrorState, Loading, SectionEditor, TaskFrame],
  providers: [WhomToAsk],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <task-frame #frame [reference]="reference()" [task]="section()">
      @if (opened.error(); as error) {
        <ui-error-state [error]="error" (retry)="opened.reload()" />
      } @else if (!opened.hasValue()) {
        <ui-loading [lines]="8" />
      } @else {
        @for (each of [opened.value()]; track each) {
          <section-editor
            [reference]="reference()"
            [gateway]="each.gateway"
            [opened]="each.section"
            [home]="['/aanvragen', reference()]"
            [next]="naar() === 'controleren' ? check() : frame.next()"
            [showErrors]="fouten() !== undefined"
            [focusOn]="veld() ?? null"
            (closed)="frame.reload(); opened.reload()"
          />
        }
      }
    </task-frame>
  `,
})
export class SectionPage implements KeepsChanges {
  readonly reference = input.required<string>();
  readonly section = input.required<string>();
  /** In the address when somebody comes from the check page to mend something. */
  readonly fouten = input<string>();
  /** The field that is to be mended. */
  readonly veld = input<string>();
  /** In the address: where "go on" leads instead of to the next section. */
  readonly naar = input<string>();
  protected readonly check = computed(() => ['/aanvragen', this.reference(), 'controleren']);

  private readonly api = inject(TaggedApi);
  private readonly editor = viewChild(SectionEditor);

  protected readonly opened = resource({
    params: () => ({ reference: this.reference(), section: this.section() }),
    loader: async ({ params }) => {
      const gateway = new HttpSectionGateway(this.api, params);
      return { gateway, section: await gateway.open() };
    },
  });

  leave(): Promise<boolean> | boolean {
    return this.editor()?.leave() ?? true;
  }
}
