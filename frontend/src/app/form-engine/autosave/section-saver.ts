import { Injectable, computed, signal } from '@angular/core';
import { isUnread, type Answers, type Section } from '@tranche/domain/browser';
import type { Version } from '../../core/saving/saved-place.js';
import { Saver } from '../../core/saving/saver.js';
import { asAnswers } from '../section-definition.js';
import { compare, type Conflict, type Difference } from './conflict.js';
import type { SectionGateway, StoredSection } from './section-gateway.js';

/** Saves a section; provide it in the page. `answers` is what the form should show. */
@Injectable()
export class SectionSaver extends Saver<Answers, Difference> {
  readonly answers = signal<Answers>({});
  /** What cannot be saved at all, such as a text without end; the rest is. */
  readonly refused = signal<NonNullable<StoredSection['refused']>>([]);
  /** Whether what the server has holds something as it was typed, because it cannot be read. */
  readonly holdsUnread = signal(false);
  readonly conflict = computed<Conflict | null>(() => {
    const stale = this.stale();
    if (!stale) return null;
    return { stored: storedOf(stale.stored), differences: stale.differences };
  });

  /** @param name the address of the section, under which this device keeps what is not saved */
  connect(name: string, section: Section, gateway: SectionGateway, stored: StoredSection): void {
    this.holdsUnread.set(holdsUnread(stored.answers));
    this.start(
      {
        name,
        load: async () => versionOf(await gateway.load()),
        save: async (answers, etag) => {
          const saved = await gateway.save(answers, etag);
          this.refused.set(saved.refused ?? []);
          this.holdsUnread.set(holdsUnread(saved.answers));
          return versionOf(saved);
        },
        merge: (base, mine, theirs, sent) => {
          const { merged, conflict } = compare(section, { base, mine, sent }, storedOf(theirs));
          return { merged, differences: conflict.differences };
        },
        parse: asAnswers,
      },
      versionOf(stored),
    );
  }

  /** Settles one difference of a conflict; after the last the merged answers are saved. */
  async settle(field: string, choice: 'mine' | 'theirs'): Promise<void> {
    const differences = this.stale()?.differences ?? [];
    const settled = differences.find((candidate) => candidate.field === field);
    if (!settled) return;
    // One's own version is what stands there now: who is asked may have typed on meanwhile.
    const mine = this.mine ?? this.answers();
    const merged = choice === 'mine' ? mine : { ...mine, [field]: settled.theirs };
    await this.settled(
      merged,
      differences.filter((other) => other !== settled),
    );
  }

  protected override isWhole(): boolean {
    return this.refused().length === 0;
  }

  protected override show(answers: Answers): void {
    this.answers.set(answers);
  }
}

function versionOf({ answers, refused: _refused, ...rest }: StoredSection): Version<Answers> {
  return { ...rest, value: answers };
}

function holdsUnread(kept: unknown): boolean {
  if (isUnread(kept)) return true;
  return typeof kept === 'object' && kept !== null && Object.values(kept).some(holdsUnread);
}

function storedOf({ value, ...rest }: Version<Answers>): StoredSection {
  return { ...rest, answers: value };
}
