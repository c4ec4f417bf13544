/** What lib/pdf uses of linebreak 1.1.0, which has no types of its own. */
declare module "linebreak" {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
