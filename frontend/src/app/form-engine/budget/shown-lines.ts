import { linkedSignal, computed, type Signal, type WritableSignal } from '@angular/core';
import { ownerOf, withLinesOf, type CostLine, type Owner } from '@tranche/domain/browser';
import type { OwnLines } from './own-lines.js';

/** In place of a partner: the lines of all, or those of the partnership as a whole. */
export const EVERYBODY = '';
export const WHOLE = 'whole';

interface Budget {
  readonly value: WritableSignal<readonly CostLine[]>;
  readonly isByPartner: Signal<boolean>;
  readonly own: OwnLines | null;
}

/**
 * The lines of a budget that a table shows: of all partners or of one. A line keeps its place in the whole,
 * by which its problems are known.
 */
export class ShownLines {
  private readonly onlyOf = computed(() => this.budget.own?.onlyOf() ?? null);
  /** Who writes for one partner begins with its lines. */
  readonly of = linkedSignal(() => this.onlyOf()?.[0] ?? EVERYBODY);
  readonly places = computed(() =>
    this.budget.value().flatMap((line, at) => (this.isShown(line) ? [at] : [])),
  );
  readonly lines = computed(() => this.budget.value().filter((line) => this.isShown(line)));
  /** A line is known by its owner and its number among those: new lines of others do not touch it. */
  readonly keys = computed(() => {
    const counts = new Map<Owner, number>();
    return this.lines().map((line) => {
      const number = (counts.get(ownerOf(line)) ?? 0) + 1;
      counts.set(ownerOf(line), number);
      return `${ownerOf(line) ?? WHOLE} ${number}`;
    });
  });
  readonly total = computed(() =>
    this.lines().reduce(
      (total, { amountCents }) => total + (typeof amountCents === 'number' ? amountCents : 0),
      0,
    ),
  );
  /** What others wrote is read only. */
  readonly canWrite = computed(() => this.onlyOf()?.includes(this.of()) ?? true);
  /** Whether a line says whose it is: not where those of one partner stand by themselves. */
  readonly namesPartner = computed(() => this.budget.isByPartner() && this.of() === EVERYBODY);

  constructor(private readonly budget: Budget) {}

  /** The shown lines written anew; those of others stay. */
  set(lines: readonly CostLine[]): void {
    const owner = this.owner();
    this.budget.value.update((all) =>
      owner === undefined ? lines : withLinesOf(all, owner, lines),
    );
  }

  /** The place in the whole of a line that is shown, or would be shown after the last. */
  placeOf(row: number): number {
    return this.places()[row] ?? this.budget.value().length + row - this.places().length;
  }

  private isShown(line: CostLine): boolean {
    const owner = this.owner();
    return owner === undefined || ownerOf(line) === owner;
  }

  private owner(): Owner | undefined {
    if (!this.budget.isByPartner() || this.of() === EVERYBODY) return undefined;
    return this.of() === WHOLE ? null : this.of();
  }
}
