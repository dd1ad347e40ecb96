import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchemeDetail } from '@tranche/contracts';
import { TextPipe } from '../../core/locale/text.pipe.js';

/** The form to leaf through without signing in: every question with its hint. */
@Component({
  selector: 'form-preview',
  imports: [TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (group of groups(); track group.name) {
      <h3>{{ group.title | text }}</h3>
      @for (section of group.sections; track section.name) {
        <details class="unfold">
          <summary>{{ section.title | text }}</summary>
          @if (section.intro) {
            <p>{{ section.intro | text }}</p>
          }
          @if (section.fields.length > 0) {
            <ul>
              @for (field of section.fields; track field.name) {
                <li>
                  {{ field.label | text }}
                  @if (!field.required) {
                    <span class="soft">{{ 'ui.field.optional' | transloco }}</span>
                  }
                  @if (field.hint) {
                    <span class="row-note">{{ field.hint | text }}</span>
                  }
                </li>
              }
            </ul>
          } @else {
            <p class="soft">{{ 'schemes.part.' + section.part | transloco }}</p>
          }
        </details>
      }
    }
  `,
})
export class FormPreview {
  readonly scheme = input.required<SchemeDetail>();
  protected readonly groups = computed(() =>
    this.scheme().groups.map((group) => ({
      ...group,
      sections: this.scheme().sections.filter((section) => section.group === group.name),
    })),
  );
}
