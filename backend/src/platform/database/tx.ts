import type { EntityManager } from 'typeorm';

/** One transaction; everything a use case reads and writes goes through it. */
export type Tx = EntityManager;
