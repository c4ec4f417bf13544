/** Empty boxes to tick with a pen; how many times, the words beside them say. */
export function Boxes({ count }: { count: number }) {
  return Array.from({ length: count }, (_, index) => (
    <svg key={index} className="handout-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 2 H14 V14 H2 Z" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  ));
}
