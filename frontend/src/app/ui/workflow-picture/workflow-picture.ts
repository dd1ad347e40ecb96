import {
  ChangeDetectionStrategy,
  Component,
  ViewEncapsulation,
  computed,
  inject,
  input,
} from '@angular/core';
import { titleLines, wayLines, type Picture } from '@tranche/domain/browser';
import { Locale } from '../../core/locale/locale.js';
import { linePath, phaseColumns, stackedAround, titleEnd } from './picture-parts.js';

let pictures = 0;

/** Between the side of a box and its text. */
const MARGIN = 13;

/**
 * The life of an application as a drawing: phases beside each other, states as boxes with the ways
 * out, an arrow for each. It says nothing that a table cannot say; put one below it, for everybody.
 */
@Component({
  selector: 'ui-workflow-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/page/workflow-picture.css'],
  templateUrl: './workflow-picture.html',
})
export class WorkflowPicture {
  private readonly locale = inject(Locale);
  readonly picture = input.required<Picture>();
  readonly title = input.required<string>();
  readonly description = input.required<string>();
  /** The name of each phase in the reader's language. */
  readonly phases = input.required<Readonly<Record<string, string>>>();

  protected readonly fid = `workflow-picture-${++pictures}`;
  protected readonly columns = computed(() => phaseColumns(this.picture()));
  protected readonly boxes = computed(() =>
    this.picture().boxes.map((box) => ({
      ...box,
      title: titleLines(this.locale.text(box.label)),
      titleEnd: titleEnd(box),
    })),
  );
  protected readonly arrows = computed(() =>
    this.picture().arrows.map(({ from, to, labels, points, isBack }) => {
      const [x = 0, y = 0] = points[0] ?? [];
      const lines = stackedAround(y, wayLines(labels.map((label) => this.locale.text(label))));
      const textX = isBack ? x + MARGIN : x - MARGIN;
      return { key: `${from} ${to}`, path: linePath(points), lines, textX, x, y, isBack };
    }),
  );
}
