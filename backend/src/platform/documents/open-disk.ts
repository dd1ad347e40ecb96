import { fileURLToPath } from 'node:url';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { ConfigError, type Config } from '../config/index.js';

/** Where documents are kept: a folder, or a bucket at any S3 service. */
export async function openDisk(config: Config): Promise<Disk> {
  const { protocol } = config.documentStore;
  if (protocol === 'file:') {
    const location = fileURLToPath(config.documentStore);
    return new Disk(new FSDriver({ location, visibility: 'private' }));
  }
  if (protocol === 's3:') return openBucket(config);
  throw new ConfigError(`DOCUMENT_STORE must start with file:// or s3://, not ${protocol}`);
}

async function openBucket({ documentStore, s3 }: Config): Promise<Disk> {
  if (!s3) throw new ConfigError('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are not set.');
  // Loaded only where a bucket is used: most installations keep documents in a folder.
  const { S3Driver } = await import('flydrive/drivers/s3');
  const endpoint = documentStore.searchParams.get('endpoint');
  return new Disk(
    new S3Driver({
      credentials: s3,
      bucket: documentStore.hostname,
      region: documentStore.searchParams.get('region') ?? 'eu-west-1',
      visibility: 'private',
      ...(endpoint && { endpoint, forcePathStyle: true }),
    }),
  );
}
