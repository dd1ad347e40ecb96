import type { ComposedLetter } from '@tranche/domain';

/** What is put on paper in the house style: a letter, or what is none, such as a receipt. */
export type Paper = Omit<ComposedLetter, 'kind' | 'data'>;
