import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { LetterContent } from '@tranche/contracts';

type Block = LetterContent['blocks'][number];

/** One block of a letter, as the PDF has it: heading, paragraph, list, facts or table. */
@Component({
  selector: 'ui-letter-block',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './letter-block.html',
})
export class LetterBlock {
  readonly block = input.required<Block>();
}
