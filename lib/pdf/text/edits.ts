/** A change of a text at one place. */
export type Edit = { at: number; remove: number; insert: string };

/**
 * Makes the edits in the pieces that together are one text. What is inserted between two pieces goes to the later one, so that
 * a piece that may start a line begins with its mark.
 */
export function editPieces(pieces: readonly string[], edits: readonly Edit[]): string[] {
  const sorted = [...edits].sort((one, other) => one.at - other.at);
  let start = 0;
  let next = 0;
  return pieces.map((piece, index) => {
    const end = start + piece.length;
    const isLast = index === pieces.length - 1;
    let edited = "";
    let done = start;
    for (let edit = sorted[next]; edit && (edit.at < end || isLast); edit = sorted[++next]) {
      edited += piece.slice(done - start, edit.at - start) + edit.insert;
      done = edit.at + edit.remove;
    }
    edited += piece.slice(done - start);
    start = end;
    return edited;
  });
}
