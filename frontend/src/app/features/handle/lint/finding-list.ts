import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { SchemeLint } from '@tranche/contracts';
import { Locale } from '../../../core/locale/locale.js';
import { findingGroups, type FindingGroup } from './lint-outcome.js';

/** What is wrong in a version of a scheme, in a sentence, and where. */
@Component({
  selector: 'handle-finding-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="finding-list">
      @for (group of groups(); track group.code) {
        <li>
          <b>{{ group.sentence }}</b>
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
  private readonly locale = inject(Locale);
  readonly findings = input.required<SchemeLint['findings']>();

  protected readonly groups = computed(() =>
    findingGroups(this.findings()).map((group) => ({ ...group, sentence: this.sentenceOf(group) })),
  );

  /** A kind of fault that these texts do not know yet is called by its code. */
  private sentenceOf({ code }: FindingGroup): string {
    const key = `handle.lint.code.${code}`;
    const sentence = this.locale.translate(key);
    return sentence === key ? code : sentence;
  }
}
