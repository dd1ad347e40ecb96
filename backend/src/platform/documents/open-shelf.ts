import { fileURLToPath } from 'node:url';
import { ConfigError, type Config } from '../config/index.js';
import { FolderShelf } from './folder-shelf.js';
import type { Shelf } from './shelf.js';

/** Where documents are kept: a folder, or a bucket at any S3 service. */
export async function openShelf(config: Config): Promise<Shelf> {
  const { protocol } = config.documentStore;
  if (protocol === 'file:') return new FolderShelf(fileURLToPath(config.documentStore));
  if (protocol === 's3:') return openBucket(config);
  throw new ConfigError(`DOCUMENT_STORE must start with file:// or s3://, not ${protocol}`);
}

async function openBucket({ documentStore, s3 }: Config): Promise<Shelf> {
  if (!s3) throw new ConfigError('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are not set.');
  // Loaded only where a bucket is used: most installations keep documents in a folder.
  const { BucketShelf } = await import('./bucket-shelf.js');
  return BucketShelf.at(documentStore, s3);
}
