import { computed, signal } from '@angular/core';
import type { SectionView } from '@tranche/contracts';
import type { Answers } from '@tranche/domain/browser';
import { readSection, saveSection } from '../../../api/applications.js';
import type { Tagged, TaggedApi } from '../../../core/api/tagged-api.js';
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
    private readonly api: TaggedApi,
    private readonly path: { readonly reference: string; readonly section: string },
  ) {}

  /** Under which this device keeps what is not saved. */
  get address(): string {
    return saveSection.at(this.path);
  }

  async open(): Promise<OpenedSection> {
    return this.take(await this.api.read(readSection(this.path)));
  }

  async load(): Promise<StoredSection> {
    return (await this.open()).stored;
  }

  async save(answers: Answers, etag: string): Promise<StoredSection> {
    const call = saveSection({ ...this.path, body: { answers } });
    return this.take(await this.api.save(call, etag)).stored;
  }

  private take(response: Tagged<SectionView>): OpenedSection {
    const section = opened(response);
    this.stops.set(section.view.stops);
    this.warnings.set(section.view.warnings);
    return section;
  }
}

function opened({ answer: view, etag: tag }: Tagged<SectionView>): OpenedSection {
  const { answers, updatedBy, updatedAt, isYours, refused } = view;
  const etag = tag ?? `"${view.version}"`;
  return { view, stored: { answers, etag, updatedBy, updatedAt, isYours, refused } };
}
