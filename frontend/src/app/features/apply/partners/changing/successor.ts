/** Who comes in the place of a partner, as far as the preview depends on it. */
export interface Successor {
  readonly kind: string;
  readonly proposes: boolean;
}
