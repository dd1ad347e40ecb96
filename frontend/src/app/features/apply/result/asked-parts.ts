import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ApplicationView } from '@tranche/contracts';
import { Locale } from '../../../core/locale/locale.js';
import { linkOf } from '../application-tasks.js';

/** The parts that a supplement is asked about, each with the way to it. */
@Component({
  selector: 'asked-parts',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @if (parts().length > 0) {
      <ul class="plain-list">
        @for (part of parts(); track part.title) {
          <li>
            <a [routerLink]="part.link">{{ part.title }}</a>
          </li>
        }
      </ul>
    }
  `,
})
export class AskedParts {
  private readonly locale = inject(Locale);
  readonly application = input.required<Pick<ApplicationView, 'reference' | 'tasks'>>();
  protected readonly parts = computed(() => {
    const { reference, tasks } = this.application();
    return tasks
      .filter(({ asked, canEdit }) => canEdit && asked.length > 0)
      .map((task) => ({ title: this.locale.text(task.title), link: linkOf(reference, task) }));
  });
}
