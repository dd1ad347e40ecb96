import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  PutObjectCommand,
  S3Client,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import type { Shelf, ShelvedFile } from './shelf.js';
import { readStaged, type StagedDocument } from './stage-document.js';

interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Documents in a bucket. The service gets the hash beside the bytes and refuses when they differ. */
export class BucketShelf implements Shelf {
  readonly waitingRoom = path.join(tmpdir(), 'tranche-incoming');

  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
  ) {}

  /** @param address such as `s3://bucket?region=eu-west-1&endpoint=https://s3.example` */
  static at(address: URL, credentials: Credentials): BucketShelf {
    const endpoint = address.searchParams.get('endpoint');
    const region = address.searchParams.get('region') ?? 'eu-west-1';
    const elsewhere = endpoint ? { endpoint, forcePathStyle: true } : {};
    return new BucketShelf(new S3Client({ credentials, region, ...elsewhere }), address.hostname);
  }

  async sizeOf(key: string): Promise<number | null> {
    try {
      const head = await this.client.send(new HeadObjectCommand(this.in(key)));
      return head.ContentLength ?? null;
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }

  async open(key: string): Promise<Readable> {
    const { Body } = await this.client.send(new GetObjectCommand(this.in(key)));
    if (!(Body instanceof Readable)) throw new TypeError('A bucket gives a stream');
    return Body;
  }

  async place(key: string, staged: StagedDocument): Promise<void> {
    await this.client.send(
      new PutObjectCommand({
        ...this.in(key),
        Body: Readable.from(readStaged(staged), { objectMode: false }),
        ContentLength: staged.bytes,
        ChecksumSHA256: Buffer.from(staged.sha256, 'hex').toString('base64'),
      }),
    );
    // A service that ignores the hash must not keep half a document under a whole name.
    const bytes = await this.sizeOf(key);
    if (bytes === staged.bytes) return;
    await this.remove(key);
    throw new Error(`The bucket kept ${bytes ?? 0} of ${staged.bytes} bytes`);
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.in(key)));
  }

  async *list(): AsyncIterable<ShelvedFile> {
    const pages = paginateListObjectsV2({ client: this.client }, { Bucket: this.bucket });
    for await (const { Contents = [] } of pages) {
      for (const { Key, Size, LastModified } of Contents) {
        if (Key === undefined || LastModified === undefined) continue;
        const changedAt = Temporal.Instant.fromEpochMilliseconds(LastModified.getTime());
        yield { key: Key, bytes: Size ?? 0, changedAt };
      }
    }
  }

  private in(key: string) {
    return { Bucket: this.bucket, Key: key };
  }
}
