export type ContentFault = {
  /** Path below the content folder. */
  file: string;
  /** First line is 1; null where the fault has no line. */
  line: number | null;
  /** What is wrong and what to do about it. */
  message: string;
};

/** The content cannot be used as it is. The message lists every fault with its file and line. */
export class ContentError extends Error {
  constructor(readonly faults: readonly ContentFault[]) {
    super(
      [
        `The content has ${faults.length === 1 ? "a fault" : `${faults.length} faults`}:`,
        ...faults.map(({ file, line, message }) => `  ${file}${line === null ? "" : `:${line}`} ${message}`),
      ].join("\n"),
    );
    this.name = "ContentError";
  }
}
