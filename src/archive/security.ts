/**
 * What a page may load: only what stands on the site itself. Pagefind runs WebAssembly, hence the one exception
 * for scripts. Hosts send the same, see `hosting/headers.ts`.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");
