import { Injectable } from '@nestjs/common';
import type { SectionView } from '@tranche/contracts';
import type { Answers, Section } from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';

/** One page of a form, with all that was answered so far and the day that counts for it. */
export interface PageInContext {
  readonly tx: Tx;
  readonly section: Section;
  readonly answers: Answers;
  readonly on: Temporal.PlainDate;
}

/** What another feature knows to be impossible in the answers of one page. */
export interface StopSource {
  stopsOn(page: PageInContext): Promise<SectionView['stops']>;
}

/** Reasons known at a question that the rules of a scheme alone do not know, such as the lists of the day. */
@Injectable()
export class StopSources {
  readonly #sources: StopSource[] = [];

  add(source: StopSource): void {
    this.#sources.push(source);
  }

  async on(page: PageInContext): Promise<SectionView['stops']> {
    const found = await Promise.all(this.#sources.map((each) => each.stopsOn(page)));
    return found.flat();
  }
}
