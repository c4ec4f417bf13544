import { type RefObject, useEffect } from "react";

/** As app/globals.css and the page's footer know it. */
const PROPERTY = "--bar-height";

/**
 * Tells the styles how high the bar is that covers the foot of a phone's page. It grows with a patient's name and with what is
 * opened in it; nothing may end or take focus beneath it.
 */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.target.getBoundingClientRect().height ?? 0;
      style.setProperty(PROPERTY, `${height}px`);
    });
    if (bar.current) observer.observe(bar.current);
    return () => {
      observer.disconnect();
      style.removeProperty(PROPERTY);
    };
  }, [bar]);
}
