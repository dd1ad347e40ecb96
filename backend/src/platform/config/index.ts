export { Config, ConfigError } from './config.js';
