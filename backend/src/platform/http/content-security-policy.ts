/** Nothing from elsewhere, nothing inline but the styles that carry the nonce of the page. */
export const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'none'"],
  // The viewer decodes scans with WebAssembly of our own; no text ever becomes a script.
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  manifestSrc: ["'self'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};
