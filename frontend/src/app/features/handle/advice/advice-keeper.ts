import { Injectable, inject, signal } from '@angular/core';
import type { CommitteeAdvice, SaveAdvice } from '@tranche/contracts';
import { TaggedApi } from '../../../core/api/tagged-api.js';
import { readAdvice, saveAdvice } from '../../../api/handle.js';
import { mergeByPart } from '../../../core/saving/merge-by-part.js';
import type { SavedPlace, Version } from '../../../core/saving/saved-place.js';
import { QuietSaver } from '../../../core/saving/quiet-saver.js';

/** What stands in the boxes, by criterion. */
type Texts = Readonly<Record<string, string>>;

/**
 * Keeps the advice while somebody writes it: saves when it has been quiet for a second, and asks when
 * somebody else wrote about the same criterion. Provide it in the page.
 */
@Injectable()
export class AdviceKeeper extends QuietSaver<Texts, string> {
  private readonly api = inject(TaggedApi);

  readonly view = signal<CommitteeAdvice | null>(null);
  readonly texts = signal<Texts>({});

  connect(view: CommitteeAdvice): void {
    this.start(this.placeOf(view), this.versionOf(view));
  }

  write(criterion: string, text: string): void {
    if (this.texts()[criterion] === text) return;
    this.texts.update((all) => ({ ...all, [criterion]: text }));
    this.type(this.texts());
  }

  protected override show(texts: Texts): void {
    this.texts.set(texts);
  }

  private placeOf({ reference, criteria }: CommitteeAdvice): SavedPlace<Texts, string> {
    const codes = criteria.map(({ code }) => code);
    return {
      name: saveAdvice.at({ reference }),
      load: async () => this.versionOf((await this.api.read(readAdvice({ reference }))).answer),
      save: async (texts, etag) => {
        const call = saveAdvice({ reference, body: asRequest(texts) });
        return this.versionOf((await this.api.save(call, etag)).answer);
      },
      merge: (base, mine, { value: theirs }, sent) =>
        mergeByPart(
          codes,
          (texts, code) => texts[code] ?? '',
          (takeFrom) => Object.fromEntries(codes.map((code) => [code, takeFrom(code)[code] ?? ''])),
          { base, mine, theirs, sent },
        ),
      parse: (kept) => parse(kept, codes),
    };
  }

  private versionOf(view: CommitteeAdvice): Version<Texts> {
    this.view.set(view);
    return {
      value: Object.fromEntries(view.criteria.map(({ code, text }) => [code, text])),
      etag: `"${view.version}"`,
      updatedBy: view.writtenBy,
      isYours: view.isYours,
      updatedAt: view.writtenAt,
    };
  }
}

function asRequest(texts: Texts): SaveAdvice {
  return { texts: Object.entries(texts).map(([criterion, text]) => ({ criterion, text })) };
}

/** Texts as this device kept them, for the criteria there are. */
function parse(kept: unknown, codes: readonly string[]): Texts | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const texts = new Map<string, unknown>(Object.entries(kept));
  return Object.fromEntries(
    codes.map((code) => {
      const text = texts.get(code);
      return [code, typeof text === 'string' ? text : ''];
    }),
  );
}
