import path from 'node:path';
import { z } from 'zod';
import { areProxies, trustedProxiesIn, type TrustedProxies } from './trusted-proxies.js';

const PostgresUrl = z.string().startsWith('postgres', 'must be a postgres:// address');
const Secret = z.string().min(32, 'must be at least 32 characters');

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOCAL_MODE: z.enum(['true', 'false']).default('false'),
  DATABASE_URL: PostgresUrl,
  DATABASE_OWNER_URL: PostgresUrl.optional(),
  REDIS_URL: z.string().startsWith('redis').optional(),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url(),
  TRUSTED_PROXIES: z.string().refine(areProxies, 'must be hops or addresses').optional(),
  EVIDENCE_SECRET: Secret.optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  SMTP_URL: z.string().startsWith('smtp').optional(),
  MAIL_FROM: z.string().min(3).optional(),
  DOCUMENT_STORE: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  CLAMAV_URL: z.url().optional(),
  CLAMAV_REQUIRED: z.enum(['true', 'false']).default('true'),
  UPLOADS_AT_ONCE: z.coerce.number().int().min(1).default(16),
  UPLOAD_MB_PER_APPLICATION: z.coerce.number().int().min(1).default(300),
  UPLOAD_MB_PER_PERSON_PER_DAY: z.coerce.number().int().min(1).default(1000),
  REFERENCE_DATA_URL: z.url({ protocol: /^https?$/ }).optional(),
  RATE_LIMIT_FACTOR: z.coerce.number().positive().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  METRICS_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  DATA_DIR: z.string().default('.data'),
  CLOCK_OFFSET_SECONDS: z.coerce.number().int().default(0),
});

/** What the portal must be told outside local mode: nothing secret has a default. */
const NEEDED_IN_PRODUCTION = [
  'EVIDENCE_SECRET',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'SMTP_URL',
  'MAIL_FROM',
  'DOCUMENT_STORE',
] as const;

/** In local mode the evidence is for trying out: everybody may know what it is sealed with. */
const NO_SECRET_ON_ONES_OWN_MACHINE = 'local-mode-keeps-no-secret';

/** A setting that is missing or wrong, as one sentence for whoever starts the portal. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The settings of this process, read once. */
export class Config {
  readonly isProduction: boolean;
  readonly isLocal: boolean;
  /** Of the role that the portal works with: it owns no table. */
  readonly databaseUrl: string;
  /** Of the role that owns the schema; only migrations use it. */
  readonly databaseOwnerUrl: string;
  /** Seals the chains of evidence; the database never holds it. */
  readonly evidenceSecret: string;
  readonly redisUrl: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly trustedProxies: TrustedProxies;
  readonly oidc: { issuer: string; clientId: string; clientSecret: string } | null;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly documentStore: URL;
  readonly s3: { accessKeyId: string; secretAccessKey: string } | null;
  /** Where it is required, nothing comes in that it could not scan. */
  readonly clamav: { url: URL; isRequired: boolean } | null;
  readonly uploads: { atOnce: number; mbPerApplication: number; mbPerPersonPerDay: number };
  readonly referenceDataUrl: URL | null;
  /** By how much the limits on requests are multiplied; tests and one's own machine are in a hurry. */
  readonly rateFactor: number;
  readonly logLevel: string;
  readonly metricsPort: number | undefined;
  readonly clockOffsetSeconds: number;

  /** @throws ConfigError naming the first setting that is missing or wrong */
  constructor(environment: NodeJS.ProcessEnv) {
    const parsed = Environment.safeParse(onlySet(environment));
    if (!parsed.success) throw new ConfigError(sentenceFor(parsed.error));
    const env = parsed.data;
    this.isProduction = env.NODE_ENV === 'production';
    this.isLocal = env.LOCAL_MODE === 'true';
    if (this.isProduction && this.isLocal) {
      throw new ConfigError('LOCAL_MODE=true is refused when NODE_ENV is production.');
    }
    if (!this.isLocal) requireAll(env);
    if (this.isProduction) requireHttps(env);
    this.databaseUrl = env.DATABASE_URL;
    this.databaseOwnerUrl = env.DATABASE_OWNER_URL ?? env.DATABASE_URL;
    this.evidenceSecret = env.EVIDENCE_SECRET ?? NO_SECRET_ON_ONES_OWN_MACHINE;
    this.redisUrl = env.REDIS_URL;
    this.port = env.PORT;
    this.host = env.HOST;
    this.publicUrl = env.PUBLIC_URL.replace(/\/$/, '');
    this.trustedProxies = trustedProxiesIn(env.TRUSTED_PROXIES ?? '0') ?? false;
    this.oidc =
      env.OIDC_ISSUER && env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET
        ? {
            issuer: env.OIDC_ISSUER,
            clientId: env.OIDC_CLIENT_ID,
            clientSecret: env.OIDC_CLIENT_SECRET,
          }
        : null;
    this.smtpUrl = env.SMTP_URL;
    this.mailFrom = env.MAIL_FROM ?? 'Tranche <portaal@localhost>';
    const local = path.resolve(env.DATA_DIR, 'documents');
    this.documentStore = new URL(env.DOCUMENT_STORE ?? `file://${local}`);
    this.s3 =
      env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY
        ? { accessKeyId: env.S3_ACCESS_KEY_ID, secretAccessKey: env.S3_SECRET_ACCESS_KEY }
        : null;
    this.clamav = env.CLAMAV_URL
      ? { url: new URL(env.CLAMAV_URL), isRequired: env.CLAMAV_REQUIRED === 'true' }
      : null;
    this.uploads = {
      atOnce: env.UPLOADS_AT_ONCE,
      mbPerApplication: env.UPLOAD_MB_PER_APPLICATION,
      mbPerPersonPerDay: env.UPLOAD_MB_PER_PERSON_PER_DAY,
    };
    this.referenceDataUrl = env.REFERENCE_DATA_URL ? new URL(env.REFERENCE_DATA_URL) : null;
    this.rateFactor = env.RATE_LIMIT_FACTOR ?? (this.isProduction ? 1 : 100);
    this.logLevel = env.LOG_LEVEL;
    this.metricsPort = env.METRICS_PORT;
    this.clockOffsetSeconds = env.CLOCK_OFFSET_SECONDS;
  }
}

/** A compose file passes what nobody filled in as an empty text: that is not set. */
function onlySet(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

function requireAll(env: z.output<typeof Environment>): void {
  const missing = NEEDED_IN_PRODUCTION.find((name) => !env[name]);
  if (missing) throw new ConfigError(`${missing} is not set.`);
}

/** Who somebody is, said over http://, can be read and changed on the way. */
function requireHttps({ OIDC_ISSUER: issuer }: z.output<typeof Environment>): void {
  if (issuer?.startsWith('http:'))
    throw new ConfigError('OIDC_ISSUER must be an https:// address.');
}

function sentenceFor(error: z.ZodError): string {
  const [issue] = error.issues;
  const name = issue?.path.join('.') ?? 'The environment';
  const isMissing = issue?.code === 'invalid_type';
  return isMissing ? `${name} is not set.` : `${name} is not right: ${issue?.message}.`;
}
