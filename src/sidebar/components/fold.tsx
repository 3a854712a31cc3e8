/** What is unfolded by a press. Its content is made when it is first opened: of 168 units it would slow down every drawing of a panel. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly heading: ComponentChildren;
  readonly look?: string;
  readonly children: () => ComponentChildren;
}

export function Fold({ heading, look, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class={look}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{heading}</summary>
      {isOpen && children()}
    </details>
  );
}
