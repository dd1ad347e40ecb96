/** A picture that ends before it is whole. */
export class DamagedImageError extends Error {
  override readonly name = 'DamagedImageError';
}
