import { notFound } from "next/navigation";

/** Every other address below a language: the not-found page in that language. */
export default function Rest() {
  notFound();
}
