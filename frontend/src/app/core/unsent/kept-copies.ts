import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import { PageName } from '../navigation/page-name.js';
import { SessionStore } from '../session/session-store.js';

/** What somebody typed and the server does not have yet, as this device keeps it. */
export interface KeptCopy {
  /** The address of what it will be saved to. */
  readonly name: string;
  readonly at: string;
  /** Where it was typed, to go back to. */
  readonly path: string;
  readonly title: string;
  /** In which language that title is; absent in what was kept before it was written down. */
  readonly language?: string;
  readonly value: unknown;
  /** What stood on the server when it was typed, with its version; null where nothing did. */
  readonly base: unknown;
  readonly etag: string | null;
  /** What was sent of it and not answered. */
  readonly sent?: readonly unknown[];
}

export type NewCopy = Pick<KeptCopy, 'name' | 'value' | 'base' | 'etag' | 'sent'>;

const PREFIX = 'tranche.unsent';
/** Nobody who comes back later than this expects it to be there still. */
export const DAYS_KEPT = 14;

/**
 * A copy on this device of what is not saved yet, by person and by what it belongs to. It survives a
 * reload, a crash and a session that ends; it goes when it is saved and when its person signs out.
 * Nobody but that person gets to see it in the portal.
 *
 * In local storage, because that is written at once: a tab that crashes leaves no time to wait.
 */
@Injectable({ providedIn: 'root' })
export class KeptCopies {
  private readonly document = inject(DOCUMENT);
  private readonly page = inject(PageName);
  private readonly person = inject(SessionStore).personId;
  private readonly changes = signal(0);
  private readonly isOpen = signal(true);

  /** Whether this device takes anything: not once its person signed out elsewhere. */
  readonly isKeeping = this.isOpen.asReadonly();

  /** Those of the person who is signed in, the newest first. */
  readonly all = computed<readonly KeptCopy[]>(() => {
    this.changes();
    return this.entriesOf(this.person())
      .map(([, copy]) => copy)
      .toSorted((one, other) => other.at.localeCompare(one.at));
  });

  /** @returns false when this device keeps nothing: storage is full or switched off */
  keep(copy: NewCopy): boolean {
    const person = this.person();
    if (person === null || !this.isOpen()) return false;
    const kept: KeptCopy = {
      ...copy,
      at: new Date().toISOString(),
      path: this.document.location.pathname + this.document.location.search,
      title: this.page.now(),
      language: this.document.documentElement.lang,
    };
    try {
      this.storage?.setItem(keyOf(person, copy.name), JSON.stringify(kept));
    } catch {
      return false;
    }
    this.changes.update((count) => count + 1);
    return this.storage !== null;
  }

  find(name: string): KeptCopy | null {
    const person = this.person();
    return person === null ? null : parse(this.storage?.getItem(keyOf(person, name)) ?? null);
  }

  drop(name: string): void {
    const person = this.person();
    if (person === null) return;
    this.storage?.removeItem(keyOf(person, name));
    this.changes.update((count) => count + 1);
  }

  /** At sign-out: nothing of this person stays behind. */
  dropAll(): void {
    for (const [key] of this.entriesOf(this.person())) this.storage?.removeItem(key);
    this.changes.update((count) => count + 1);
  }

  /** Signed out in another tab: what this one still holds stays on its screen, and nowhere else. */
  close(): void {
    this.isOpen.set(false);
    this.dropAll();
  }

  /** The same person is back. */
  open(): void {
    this.isOpen.set(true);
  }

  /** Copies of anybody that are older than somebody would come back for. */
  dropOld(now: Date): void {
    const oldest = new Date(now.getTime() - DAYS_KEPT * 86_400_000).toISOString();
    for (const [key, copy] of this.entries()) {
      if (copy.at < oldest) this.storage?.removeItem(key);
    }
  }

  private entriesOf(person: string | null): readonly (readonly [string, KeptCopy])[] {
    if (person === null) return [];
    return this.entries().filter(([key]) => key.startsWith(keyOf(person, '')));
  }

  private entries(): readonly (readonly [string, KeptCopy])[] {
    const storage = this.storage;
    if (!storage) return [];
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    return keys
      .filter((key) => key.startsWith(`${PREFIX}.`))
      .flatMap((key) => {
        const copy = parse(storage.getItem(key));
        return copy ? [[key, copy] as const] : [];
      });
  }

  /** Null where a browser refuses it altogether. */
  private get storage(): Storage | null {
    try {
      return this.document.defaultView?.localStorage ?? null;
    } catch {
      return null;
    }
  }
}

function keyOf(person: string, name: string): string {
  return `${PREFIX}.${person}.${name}`;
}

function parse(text: string | null): KeptCopy | null {
  if (text === null) return null;
  try {
    const copy: unknown = JSON.parse(text);
    return isKeptCopy(copy) ? copy : null;
  } catch {
    return null;
  }
}

function isKeptCopy(copy: unknown): copy is KeptCopy {
  if (typeof copy !== 'object' || copy === null) return false;
  const texts = ['name', 'at', 'path', 'title'].map((key) =>
    new Map<string, unknown>(Object.entries(copy)).get(key),
  );
  return texts.every((text) => typeof text === 'string') && 'value' in copy && 'base' in copy;
}
