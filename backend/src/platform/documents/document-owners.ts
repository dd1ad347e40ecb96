import { Injectable } from '@nestjs/common';
import { Registry } from '../registry/index.js';

/** A feature that keeps documents in the store. */
export interface OwnsDocuments {
  /** @returns which of these keys its rows still point at */
  ownedAmong(keys: readonly string[]): Promise<readonly string[]>;
}

/** Whose is what in the store: what nobody owns was left by something that broke off. */
@Injectable()
export class DocumentOwners extends Registry<OwnsDocuments> {
  /** @returns those of the keys that no feature points at */
  async unownedAmong(keys: readonly string[]): Promise<readonly string[]> {
    const owned = new Set<string>();
    for (const owner of this.parts) {
      for (const key of await owner.ownedAmong(keys)) owned.add(key);
    }
    return keys.filter((key) => !owned.has(key));
  }
}
