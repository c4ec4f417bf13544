import nextCoreWebVitals from "eslint-config-next/core-web-vitals";
import prettier from "eslint-config-prettier";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores([
    ".next/**",
    "dist/**",
    "coverage/**",
    "next-env.d.ts",
    "playwright-report/**",
    "public/fonts/**",
    "public/patient-page.js",
    "test-results/**",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  nextCoreWebVitals,
  {
    name: "takehome/javascript",
    rules: {
      "import/no-default-export": "error",
      // A default export without a name is what configuration files and Next's own files ask for.
      "import/no-anonymous-default-export": "off",
      "import/first": "error",
      "import/no-duplicates": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    name: "takehome/typescript",
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // An assertion tells the compiler something that nobody checked. Parse with zod or narrow instead; `as const` is allowed.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      // Somebody else's union, such as the Markdown tree's, may end in a default; ours may not, see below.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      // Numbers in messages read as they are.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Handlers in JSX may return promises: React is glad to ignore them.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // `return response.end()` reads well and hides nothing.
      "@typescript-eslint/no-confusing-void-expression": "off",
    },
  },
  {
    // A block or span that a renderer does not know must stop the build, not vanish from a sheet.
    name: "takehome/renderers-know-every-block",
    files: ["components/handout/**", "lib/handout/**", "lib/pdf/**", "lib/text/**"],
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    name: "takehome/default-exports-that-tools-ask-for",
    files: [
      "app/**",
      "proxy.ts",
      "*.config.*",
      ".dependency-cruiser.mjs",
      "lib/i18n/request.ts",
      "**/*.d.ts",
    ],
    rules: { "import/no-default-export": "off" },
  },
  {
    // The server's log and the command line's words are meant for whoever runs them.
    name: "takehome/may-print",
    files: ["scripts/**", "app/api/**", "tests/support/**"],
    rules: { "no-console": "off" },
  },
  {
    // A test reaches into what it received; a wrong assertion there is a failing test, not a wrong sheet.
    name: "takehome/tests",
    files: ["tests/**"],
    rules: {
      "@typescript-eslint/consistent-type-assertions": "off",
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      // expect.any() and JSON.parse() are `any`; what comes of them is what the test checks.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  prettier,
);
