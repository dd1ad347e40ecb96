import { HttpClient, type HttpResponse } from '@angular/common/http';
import { Injectable, inject, signal, type OnDestroy } from '@angular/core';
import type { CommitteeAdvice, SaveAdvice } from '@tranche/contracts';
import { firstValueFrom } from 'rxjs';
import { mergeByPart } from '../../../core/saving/merge-by-part.js';
import type { SavedPlace, Version } from '../../../core/saving/saved-place.js';
import { Saver } from '../../../core/saving/saver.js';
import { Debounce } from '../../../form-engine/autosave/debounce.js';

/** What stands in the boxes, by criterion. */
type Texts = Readonly<Record<string, string>>;

const QUIET_MILLISECONDS = 1_000;

/**
 * Keeps the advice while somebody writes it: saves when it has been quiet for a second, and asks when
 * somebody else wrote about the same criterion. Provide it in the page.
 */
@Injectable()
export class AdviceKeeper extends Saver<Texts, string> implements OnDestroy {
  private readonly http = inject(HttpClient);
  private readonly quiet = new Debounce(QUIET_MILLISECONDS, () => void this.retry());

  readonly view = signal<CommitteeAdvice | null>(null);
  readonly texts = signal<Texts>({});

  connect(view: CommitteeAdvice): void {
    this.start(this.placeOf(view), this.versionOf(view));
  }

  write(criterion: string, text: string): void {
    if (this.texts()[criterion] === text) return;
    this.texts.update((all) => ({ ...all, [criterion]: text }));
    this.type(this.texts());
    this.quiet.restart();
  }

  /** Saves what is waiting; false when something is still not safe. */
  flush(): Promise<boolean> {
    this.quiet.cancel();
    return this.retry();
  }

  override leave(): Promise<boolean> {
    this.quiet.cancel();
    return super.leave();
  }

  ngOnDestroy(): void {
    this.quiet.cancel();
  }

  protected override show(texts: Texts): void {
    this.texts.set(texts);
  }

  private placeOf({ reference, criteria }: CommitteeAdvice): SavedPlace<Texts, string> {
    const address = addressOf(reference);
    const codes = criteria.map(({ code }) => code);
    return {
      name: address,
      load: async () =>
        this.versionOf(await firstValueFrom(this.http.get<CommitteeAdvice>(address))),
      save: async (texts, etag) => {
        const options = { headers: { 'If-Match': etag }, observe: 'response' } as const;
        const put = this.http.put<CommitteeAdvice>(address, asRequest(texts), options);
        return this.answered(await firstValueFrom(put));
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

  private answered({ body }: HttpResponse<CommitteeAdvice>): Version<Texts> {
    if (!body) throw new Error('The API answered without an advice');
    return this.versionOf(body);
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

/** Where the advice on an application is read and written. */
export function addressOf(reference: string): string {
  return `/v1/applications/${reference}/advice`;
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
