import type { OnApplicationBootstrap } from '@nestjs/common';

/**
 * Where other rooms say what they know or do, so that the room that asks needs none of them. The portal
 * does not start where nobody says anything, and whoever says the same a second time is refused.
 */
export abstract class Registry<Part> implements OnApplicationBootstrap {
  readonly #parts = new Set<Part>();

  /** To be called before the portal starts, by whoever knows. */
  add(part: Part): void {
    if (this.#parts.has(part)) throw new Error(`${this.constructor.name} has this part already`);
    this.#parts.add(part);
  }

  onApplicationBootstrap(): void {
    if (this.#parts.size === 0) throw new Error(`Nobody adds anything to ${this.constructor.name}`);
  }

  /** In the order in which they came. */
  protected get parts(): readonly Part[] {
    this.onApplicationBootstrap();
    return [...this.#parts];
  }
}

/** As {@link Registry}, where one room alone knows: a second is refused, whatever it says. */
export abstract class RegistryOfOne<Part> extends Registry<Part> {
  #part: Part | undefined;

  override add(part: Part): void {
    if (this.#part !== undefined) throw new Error(`${this.constructor.name} has somebody already`);
    super.add(part);
    this.#part = part;
  }

  protected get part(): Part {
    if (this.#part === undefined)
      throw new Error(`Nobody adds anything to ${this.constructor.name}`);
    return this.#part;
  }
}
