import type { OfficeScope } from '@tranche/domain';
import { CATALOGUE } from '@tranche/schemes';
import type { Tranche } from '../tranches/index.js';

/** What a scope is called, and where it lies. */
export class ScopeNames {
  readonly #tranches: ReadonlyMap<string, Tranche>;

  constructor(readonly all: readonly Tranche[]) {
    this.#tranches = new Map(all.map((each) => [each.code, each]));
  }

  /** Of a tranche with its scheme, however it was written down. */
  whole({ scheme, tranche }: OfficeScope): OfficeScope {
    if (tranche === null) return { scheme, tranche };
    return { scheme: this.#tranches.get(tranche)?.scheme ?? scheme, tranche };
  }

  named(scope: OfficeScope) {
    const { scheme, tranche } = this.whole(scope);
    return {
      scheme,
      tranche,
      schemeName: CATALOGUE.find((each) => each.scheme === scheme)?.name ?? null,
      trancheName: tranche === null ? null : (this.#tranches.get(tranche)?.name ?? null),
    };
  }

  /** Whether there is such a scheme, and such a tranche of it. */
  has({ scheme, tranche }: OfficeScope): boolean {
    if (scheme !== null && !CATALOGUE.some((each) => each.scheme === scheme)) return false;
    return tranche === null || this.#tranches.get(tranche)?.scheme === scheme;
  }

  /** Everything, every scheme that there is a tranche of, and each of these. */
  get scopes(): readonly OfficeScope[] {
    const schemes = [...new Set(this.all.map(({ scheme }) => scheme))];
    return [
      { scheme: null, tranche: null },
      ...schemes.flatMap((scheme) => [
        { scheme, tranche: null },
        ...this.all
          .filter((each) => each.scheme === scheme)
          .map(({ code }) => ({ scheme, tranche: code })),
      ]),
    ];
  }
}
