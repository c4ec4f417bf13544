import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { packagesBelow } from "./scripts/packages-below";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** What every answer carries. The content security policy has a nonce for each request and is made in proxy.ts. */
const EVERYWHERE = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  // Sources are links to other sites; they need not learn which handout a clinician was reading.
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** What the PDF worker imports; it is a file of its own, so Next does not see what it needs. */
const PDF_PACKAGES = [
  "@react-pdf/layout",
  "@react-pdf/render",
  "@react-pdf/renderer",
  "linebreak",
  "lru-cache",
  "pdfkit",
  "react",
];

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // It starts its threads from a file of its own, which a bundle would not hold.
  serverExternalPackages: ["piscina"],
  // Read from disk when a request comes, which the tracing of imports cannot see.
  outputFileTracingIncludes: {
    "/**": [
      "./content/**",
      "./messages/**",
      "./public/fonts/**",
      "./public/handout.css",
      "./dist/**",
      ...packagesBelow(PDF_PACKAGES).map((name) => `./node_modules/${name}/**`),
    ],
  },
  typescript: {
    // `npm run typecheck` looks at everything, tests too; a build looks at what runs.
    ignoreBuildErrors: true,
  },
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: EVERYWHERE },
      {
        // The builder prints a handout from a frame of its own; /api/handouts says who may frame it in its own policy.
        source: "/((?!api/handouts).*)",
        headers: [{ key: "X-Frame-Options", value: "DENY" }],
      },
    ]),
};

export default withNextIntl(nextConfig);
