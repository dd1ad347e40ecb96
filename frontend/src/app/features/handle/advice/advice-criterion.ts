import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CommitteeAdvice } from '@tranche/contracts';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { PointsPipe } from '../points.pipe.js';
import { OUTCOME_TONES } from '../case/assessment/score-table.js';

/** One criterion: what the assessors gave and wrote, and beside it what the committee says. */
@Component({
  selector: 'handle-advice-criterion',
  imports: [PointsPipe, StatusTag, TextArea, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './advice-criterion.html',
})
export class AdviceCriterion {
  readonly criterion = input.required<CommitteeAdvice['criteria'][number]>();
  readonly maximum = input.required<number>();
  readonly text = input.required<string>();
  readonly isWritable = input(false);
  readonly error = input<string>();
  readonly written = output<string>();

  protected readonly tones = OUTCOME_TONES;
  protected readonly fid = computed(() => `advice-${this.criterion().code}`);

  /** Puts the words of an assessor under what stands there, to be made into one text. */
  protected take(motivation: string): void {
    const before = this.text().trimEnd();
    this.written.emit(before === '' ? motivation : `${before}\n\n${motivation}`);
  }
}
