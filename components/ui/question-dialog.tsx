import { type ReactNode, useId, useLayoutEffect, useRef } from "react";

type Props = {
  question: string;
  /** What to know before answering. */
  explanation?: ReactNode;
  /** What Escape does. */
  onCancel: () => void;
  /** The answers, as buttons. */
  children: ReactNode;
};

/** Asks before something is done. The browser keeps the focus inside and gives it back. */
export function QuestionDialog({ question, explanation, onCancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed while it is still in the page: a dialog that is taken away open does not give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      aria-describedby={explanation ? `${id}-explanation` : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      className="bg-paper text-ink border-control m-auto max-w-[min(28rem,calc(100vw-2rem))] rounded-md border p-6 backdrop:bg-black/40"
    >
      <h2 id={id} className="mb-4 text-lg font-bold">
        {question}
      </h2>
      {explanation && (
        <div id={`${id}-explanation`} className="mb-4">
          {explanation}
        </div>
      )}
      <div className="flex flex-wrap gap-2">{children}</div>
    </dialog>
  );
}
