export {
  AllowAnyone,
  AllowRoles,
  AllowSignedIn,
  PERMISSION,
  type Permission,
} from './access/allow.js';
export { Revalidated } from './answers/revalidated.js';
export { configureHttp } from './configure-http.js';
export { etagOf, NeedsIfMatch, parseIfMatch, Tagged } from './etag.js';
export { createAdapter } from './fastify-adapter.js';
export { HttpModule } from './http.module.js';
export { CallKey, Idempotent } from './idempotency/idempotent.js';
export { Limited } from './limits/limited.js';
export { ApiDocument } from './open-api/open-api.controller.js';
export { PageDirectory } from './pages/page-directory.js';
export { serveFrontend } from './pages/serve-frontend.js';
export { ReceivedAt } from './received-at.js';
export { Returns } from './returns.js';
