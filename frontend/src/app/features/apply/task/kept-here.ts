import { ChangeDetectionStrategy, Component, DOCUMENT, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { KeptCopies } from '../../../core/unsent/kept-copies.js';
import { Notice } from '../../../ui/notice/notice.js';

/** What was typed on this page and never saved, to copy from, where its questions cannot be fetched any more. */
@Component({
  selector: 'kept-here',
  imports: [Notice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (copy of copies(); track copy.name) {
      <ui-notice tone="warn" [title]="'apply.section.not-saved' | transloco">
        @for (text of copy.texts; track $index) {
          <p class="as-typed">{{ text }}</p>
        }
        <button type="button" class="link-button" (click)="kept.drop(copy.name)">
          {{ 'apply.section.throw-away' | transloco }}
        </button>
      </ui-notice>
    }
  `,
})
export class KeptHere {
  private readonly document = inject(DOCUMENT);
  protected readonly kept = inject(KeptCopies);

  protected readonly copies = computed(() => {
    const { pathname } = this.document.location;
    return this.kept
      .all()
      .filter(({ path }) => path.split('?')[0] === pathname)
      .map(({ name, value, base }) => {
        const before = new Set(textsIn(base));
        return { name, texts: textsIn(value).filter((text) => !before.has(text)) };
      })
      .filter(({ texts }) => texts.length > 0);
  });
}

/** Every text that was typed, wherever it stands in the answers. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
