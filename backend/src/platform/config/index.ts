export { Config, ConfigError } from './config.js';
export type { TrustedProxies } from './trusted-proxies.js';
