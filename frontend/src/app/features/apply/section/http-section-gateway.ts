import type { HttpClient, HttpResponse } from '@angular/common/http';
import { computed, signal } from '@angular/core';
import type { SectionView } from '@tranche/contracts';
import type { Answers } from '@tranche/domain/browser';
import { firstValueFrom } from 'rxjs';
import type {
  SectionGateway,
  StoredSection,
} from '../../../form-engine/autosave/section-gateway.js';

/** A section as the API answered, with the tag that a save must send back. */
export interface OpenedSection {
  readonly view: SectionView;
  readonly stored: StoredSection;
}

/** Reads and writes one section over the API. */
export class HttpSectionGateway implements SectionGateway {
  /** What the answers as they are saved make impossible. */
  readonly stops = signal<SectionView['stops']>([]);
  /** What in them few people mean. */
  readonly warnings = signal<SectionView['warnings']>([]);
  /** Everything that is said at once about them. */
  readonly said = computed(() => [...this.stops(), ...this.warnings()]);

  constructor(
    private readonly http: HttpClient,
    readonly address: string,
  ) {}

  async open(): Promise<OpenedSection> {
    const response = await firstValueFrom(
      this.http.get<SectionView>(this.address, { observe: 'response' }),
    );
    return this.take(response);
  }

  async load(): Promise<StoredSection> {
    return (await this.open()).stored;
  }

  async save(answers: Answers, etag: string): Promise<StoredSection> {
    const response = await firstValueFrom(
      this.http.put<SectionView>(
        this.address,
        { answers },
        { headers: { 'If-Match': etag }, observe: 'response' },
      ),
    );
    return this.take(response).stored;
  }

  private take(response: HttpResponse<SectionView>): OpenedSection {
    const section = opened(response);
    this.stops.set(section.view.stops);
    this.warnings.set(section.view.warnings);
    return section;
  }
}

function opened({ body: view, headers }: HttpResponse<SectionView>): OpenedSection {
  if (!view) throw new Error('The API answered without a section');
  const { answers, updatedBy, updatedAt, isYours, refused } = view;
  const etag = headers.get('ETag') ?? `"${view.version}"`;
  return { view, stored: { answers, etag, updatedBy, updatedAt, isYours, refused } };
}
