/** Six dots: a row can be taken here and moved. */
export function GripIcon() {
  return (
    <svg viewBox="0 0 16 16" className="size-4" fill="currentColor" aria-hidden="true">
      {[5.5, 10.5].flatMap((x) =>
        [3.5, 8, 12.5].map((y) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.3" />),
      )}
    </svg>
  );
}
