import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Disk } from 'flydrive';
import { Config } from '../config/index.js';
import { openDisk } from './open-disk.js';

export interface StoredDocument {
  readonly key: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Documents by the hash of their content: the same bytes are kept once and never change. */
@Injectable()
export class DocumentStore {
  private disk: Promise<Disk> | undefined;

  constructor(private readonly config: Config) {}

  async put(content: Uint8Array): Promise<StoredDocument> {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const key = `${sha256.slice(0, 2)}/${sha256}`;
    const disk = await this.open();
    // A crash halfway must not leave half a document under a whole name.
    if (!(await disk.exists(key))) await disk.put(key, content);
    return { key, sha256, bytes: content.byteLength };
  }

  async get(key: string): Promise<Readable> {
    return (await this.open()).getStream(key);
  }

  async read(key: string): Promise<Uint8Array> {
    return (await this.open()).getBytes(key);
  }

  private open(): Promise<Disk> {
    this.disk ??= openDisk(this.config);
    return this.disk;
  }
}
