import { Injectable, inject, signal } from '@angular/core';
import type { ReferenceListView } from '@tranche/contracts';
import type { Text } from '@tranche/domain/browser';
import { readReferenceList } from '../../api/schemes.js';
import { Api } from '../../core/api/api.js';

/** The words for codes of lists that are kept outside the form, asked once each. */
@Injectable({ providedIn: 'root' })
export class ReferenceLabels {
  private readonly api = inject(Api);
  private readonly known = signal<ReadonlyMap<string, Text>>(new Map());
  private readonly asked = new Set<string>();

  /** What a code stands for; null until the list has answered, or when the list has no such code. */
  labelOf(list: string, code: string): Text | null {
    const label = this.known().get(keyOf(list, code));
    if (!label) this.ask(list, code);
    return label ?? null;
  }

  learn(list: string, entries: ReferenceListView['items']): void {
    this.known.update((known) => {
      const labels = entries.map(({ code, label }) => [keyOf(list, code), label] as const);
      return new Map([...known, ...labels]);
    });
  }

  private ask(list: string, code: string): void {
    const key = keyOf(list, code);
    if (this.asked.has(key)) return;
    this.asked.add(key);
    void this.find(list, code);
  }

  /** Without an answer the code itself is shown: that is what was stored. */
  private async find(list: string, code: string): Promise<void> {
    const answer = this.api.send(readReferenceList({ list, query: { search: code } }));
    const view = await answer.catch(() => null);
    if (view) this.learn(list, view.items);
  }
}

function keyOf(list: string, code: string): string {
  return `${list}/${code}`;
}
