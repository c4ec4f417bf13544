import { type ReactNode, useEffect, useId, useRef } from "react";

type Props = {
  question: string;
  /** What Escape does. */
  onCancel: () => void;
  /** The answers, as buttons. */
  children: ReactNode;
};

/** Asks before something is done. The browser keeps the focus inside and gives it back. */
export function QuestionDialog({ question, onCancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      className="bg-paper text-ink border-control m-auto max-w-md rounded-md border p-6 backdrop:bg-black/40"
    >
      <h2 id={id} className="mb-4 text-lg font-bold">
        {question}
      </h2>
      <div className="flex flex-wrap gap-2">{children}</div>
    </dialog>
  );
}
