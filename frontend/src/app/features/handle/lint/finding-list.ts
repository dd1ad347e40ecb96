import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { SchemeLint } from '@tranche/contracts';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { findingGroups } from './lint-outcome.js';

/** What is wrong in a version of a scheme, in a sentence, and where. */
@Component({
  selector: 'handle-finding-list',
  imports: [TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="finding-list">
      @for (group of groups(); track group.code) {
        <li>
          <b>{{ group.says | text }}</b>
          <ul>
            @for (text of group.texts; track $index) {
              <li lang="en">{{ text }}</li>
            }
          </ul>
        </li>
      }
    </ul>
  `,
})
export class FindingList {
  readonly findings = input.required<SchemeLint['findings']>();

  protected readonly groups = computed(() => findingGroups(this.findings()));
}
