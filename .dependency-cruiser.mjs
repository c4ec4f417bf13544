// Who may import whom. Each row of the table in docs/architecture.md is a rule here; the comment says what to do when
// the rule stops you. tests/architecture/import-rules.test.ts plants a bad import for every rule and sees it caught.

/** Scripts that test or measure; they may use the tests' own tools. */
const TESTING_SCRIPTS =
  "^scripts/(bench/.*|ensure-browser|ensure-pdf-tools|ensure-verapdf|measure-usability|test|test-all|test-e2e|test-pdfua)\\.ts$";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "content-and-messages-import-nothing",
      comment:
        "content/ and messages/ are data. Put code that reads or shapes them into lib/content or lib/i18n.",
      severity: "error",
      from: { path: "^(content|messages)/" },
      to: {},
    },
    {
      name: "only-lib-content-reads-content",
      comment:
        "Ask lib/content/load-library for content; what it gives is checked, a file of content/ is not.",
      severity: "error",
      from: { pathNot: "^(lib/content|tests)/" },
      to: { path: "^content/" },
    },
    {
      name: "only-these-files-touch-the-disk",
      comment:
        "Reading and writing files is kept to a few places. Take what you need as an argument. A new place is a decision: " +
        "add it here and say in docs/architecture.md why.",
      severity: "error",
      from: {
        pathNot: [
          "^(scripts|tests)/",
          "^lib/content/content-folder\\.ts$",
          "^lib/output/render-output\\.ts$",
          "^lib/pdf/cut-fonts\\.ts$",
        ],
      },
      to: { dependencyTypes: ["core"], path: "^(node:)?(fs|fs/promises)$" },
    },
    {
      name: "lib-content-knows-nothing-of-handouts",
      comment:
        "Content is loaded before anybody asks for a handout. Move what needs a request, labels or a date to lib/handout.",
      severity: "error",
      from: { path: "^lib/content/" },
      to: { path: "^(app|components|messages|scripts)/|^lib/(?!content/)" },
    },
    {
      name: "lib-handout-stays-plain",
      comment:
        "lib/handout turns data into data: it may import itself, zod, @noble/hashes, uqr and types of lib/content. Pass " +
        "everything else in as an argument; drawing belongs to the renderers.",
      severity: "error",
      from: { path: "^lib/handout/" },
      to: { pathNot: ["^lib/(handout|content)/", "^node_modules/(zod|@noble/hashes|uqr)/"] },
    },
    {
      name: "lib-handout-sees-content-as-types",
      comment:
        "Use `import type`: the library is an argument of composeHandout, so that a test can pass its own.",
      severity: "error",
      from: { path: "^lib/handout/" },
      to: { path: "^lib/content/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "lib-pdf-sees-only-the-handout",
      comment:
        "The PDF is drawn from the Handout alone. If a word, number or date is missing there, add it in composeHandout so " +
        "that every renderer prints the same.",
      severity: "error",
      from: { path: "^lib/pdf/" },
      to: {
        path: "^(app|components|content|lib|messages|scripts)/",
        pathNot: ["^lib/pdf/", "^lib/handout/(handout|assert-never|left-to-right)\\.ts$"],
      },
    },
    {
      name: "lib-text-sees-only-the-handout",
      comment:
        "Plain text is drawn from the Handout alone. If something is missing there, add it in composeHandout so that every " +
        "renderer prints the same.",
      severity: "error",
      from: { path: "^lib/text/" },
      to: { pathNot: ["^lib/text/", "^lib/handout/(handout|assert-never)\\.ts$"] },
    },
    {
      name: "only-lib-pdf-uses-the-pdf-engine",
      comment: "Call renderPdf of lib/pdf/render-pdf; fonts and the coverage gate come with it.",
      severity: "error",
      from: { pathNot: "^(lib/pdf|tests)/" },
      to: { path: "^node_modules/(@react-pdf/|pdfkit/|fontkit/)" },
    },
    {
      name: "components-handout-sees-only-the-handout",
      comment:
        "The sheet in HTML is drawn from the Handout and React alone, so that it runs in the browser and in a file. Words, " +
        "numbers and dates are added in composeHandout.",
      severity: "error",
      from: { path: "^components/handout/" },
      to: {
        pathNot: [
          "^components/handout/",
          "^lib/handout/(handout|assert-never|left-to-right)\\.ts$",
          "^node_modules/(@types/)?(react|react-dom)/",
        ],
      },
    },
    {
      name: "components-ui-sees-nothing-of-ours",
      comment:
        "A part of components/ui could serve any site. What knows handouts or messages belongs to components/builder.",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: "^(app|components|content|lib|messages|scripts)/", pathNot: "^components/ui/" },
    },
    {
      name: "components-get-the-library-as-props",
      comment:
        "Components may end up in the browser, and the content library and the PDF engine must not. Let the route read " +
        "them and pass a small result down; types are fine. lib/text is small and plain: the chart note is made there.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^lib/(content|output|pdf)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "page-script-sees-only-itself",
      comment:
        "The script of the patient's page is for old telephones: a few kilobytes. What it needs stands in the page that the " +
        "server drew.",
      severity: "error",
      from: { path: "^components/patient-page/browser/" },
      to: { pathNot: "^components/patient-page/browser/" },
    },
    {
      name: "lib-draws-no-components",
      comment:
        "Only lib/output, which puts a handout into a format, may call a renderer in components/handout.",
      severity: "error",
      from: { path: "^lib/", pathNot: "^lib/output/" },
      to: { path: "^components/" },
    },
    {
      name: "no-file-directly-in-lib",
      comment:
        "Give the file a place: content, handout, i18n, logo, output, pdf or text. Nothing is called utils, helpers or common.",
      severity: "error",
      from: {},
      to: { path: ["^lib/[^/]+$", "^(components|lib)/.*/?(common|helpers|misc|utils)([./]|$)"] },
    },
    {
      name: "nobody-sees-app",
      comment: "Routes read input, call lib and answer. Move what two of them share to lib or components.",
      severity: "error",
      from: { pathNot: "^(app|tests)/" },
      to: { path: "^app/" },
    },
    {
      name: "nobody-sees-tests",
      comment: "Code that runs for people must not depend on test support. Move what both need to lib.",
      severity: "error",
      from: { path: "^(app|components|lib|scripts)/|^(proxy|next\\.config)\\.ts$", pathNot: TESTING_SCRIPTS },
      to: { path: "^tests/" },
    },
    {
      name: "no-dev-dependencies-in-what-runs",
      comment:
        "A server is installed without dev dependencies. Move the package to `dependencies`, or do without it.",
      severity: "error",
      from: { path: "^(app|components|lib|scripts)/|^(proxy|next\\.config)\\.ts$", pathNot: TESTING_SCRIPTS },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-undeclared-packages",
      comment:
        "The package is here only because another one needs it. Add it to package.json, or do without it.",
      severity: "error",
      from: { path: "^(app|components|lib|scripts)/|^(proxy|next\\.config)\\.ts$" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-unresolvable-imports",
      comment: "There is no such file or package. Correct the path.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-circular-imports",
      comment:
        "Two files that need each other are one thing, or a third one is missing that both can import.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment:
        "No route, script or configuration reaches this file. Use it or delete it; tests alone do not keep it alive.",
      severity: "error",
      from: {
        path: "^(app|scripts)/|^(proxy|next\\.config)\\.ts$|^lib/i18n/(request|messages)\\.ts$|^components/patient-page/browser/start\\.ts$",
      },
      to: {
        path: "^(components|lib)/",
        // lib/logo waits for the clinic part of the request, which brings a logo.
        pathNot: [
          "\\.d\\.ts$",
          "^lib/i18n/request\\.ts$",
          "^lib/logo/",
          "^components/patient-page/browser/start\\.ts$",
        ],
        reachable: false,
      },
    },
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    exclude: { path: "\\.(css|svg)$" },
    tsConfig: { fileName: "tsconfig.json" },
    // Sees `import type` too: a type also ties two places together.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
};
