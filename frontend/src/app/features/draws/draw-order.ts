import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DrawView } from '@tranche/contracts';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { Trail } from '../../core/navigation/trail.js';
import { Card } from '../../ui/card/card.js';
import { StatusTag } from '../../ui/status-tag/status-tag.js';
import { TextField } from '../../ui/text-field/text-field.js';
import { drawnPlaces } from './drawn-places.js';

/** Enough to look through; whoever wants one ticket searches, whoever wants all takes the export. */
const PAGE = 50;

/** The tickets of one draw in their order, and a field to find one's own. */
@Component({
  selector: 'draw-order',
  imports: [Card, StatusTag, TextField, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './draw-order.html',
})
export class DrawOrder {
  readonly draw = input.required<DrawView['draws'][number]>();
  readonly fid = input.required<string>();
  /** One draw needs no name of its own. */
  readonly isOnly = input(false);

  private readonly trail = inject(Trail);
  protected readonly search = linkedSignal({ source: this.draw, computation: () => '' });
  protected readonly found = computed(() => drawnPlaces(this.draw(), this.search()));
  private readonly room = linkedSignal({ source: this.search, computation: () => PAGE });
  protected readonly shown = computed(() => this.found().slice(0, this.room()));
  protected readonly more = computed(() =>
    Math.min(PAGE, this.found().length - this.shown().length),
  );

  constructor() {
    // Who comes back finds the same ticket, in a list as long as it was.
    effect(() => {
      const left = this.trail.leftAs(this.fid());
      if (!isLeft(left)) return;
      this.search.set(left.search);
      this.room.set(left.room);
    });
    effect(() => this.trail.leave(this.fid(), { search: this.search(), room: this.room() }));
  }

  protected showMore(): void {
    this.room.update((room) => room + PAGE);
  }
}

interface Left {
  readonly search: string;
  readonly room: number;
}

function isLeft(left: unknown): left is Left {
  return typeof left === 'object' && left !== null && 'search' in left && 'room' in left;
}
