import { readFileSync } from 'node:fs';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Headers that never change. Those that differ from request to request (the nonce) are set in proxy.ts. */
const FIXED_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
};

/** Loaded by Node as they are: bundling the SDK's schemas is slow, others look for optional packages, and a server gains nothing by it. */
const UNBUNDLED = /^(@aws-sdk\/.*|@smithy\/.*|kysely|libsql|pg|aws-jwt-verify|jose|openid-client|rate-limiter-flexible)$/;

/** @type {import('next').NextConfig} */
const nextConfig = {
  // A second build or development server beside the first needs a folder of its own.
  distDir: process.env.HOPLENS_DIST_DIR ?? '.next',
  poweredByHeader: false,
  // The image optimizer has been a way to make servers fetch private addresses; nothing here needs it.
  images: { unoptimized: true },
  // `npm run typecheck` is a gate of its own; checking twice would only make the build slower.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: Object.keys(dependencies).filter((name) => UNBUNDLED.test(name)),
  agentRules: false,
  devIndicators: false,
  headers: async () => [
    { source: '/:path*', headers: Object.entries(FIXED_HEADERS).map(([key, value]) => ({ key, value })) },
    // The parts of the viewer have their hash in their names.
    {
      source: '/viewer/:part(.*-[A-Z0-9a-z]{8}\\.(?:js|css))',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
};

export default nextConfig;
