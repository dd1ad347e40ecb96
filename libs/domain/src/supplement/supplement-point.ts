/** A document that a request for a supplement is about, named as it was then. */
export interface PointedDocument {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
}

/** What a request for a supplement is about: one part of the application, or one document in it. */
export interface SupplementPoint {
  readonly section: string;
  readonly document?: PointedDocument;
  /** What is wrong or missing, in the words of the officer. */
  readonly words: string;
}
