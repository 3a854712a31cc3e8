/**
 * The row of tabs, by the ARIA pattern (w3.org/WAI/ARIA/apg/patterns/tabs): one stop of the Tab key, arrows, Home and End move
 * and choose. Panels stay in the page while hidden, so that nothing typed in them is lost.
 */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly captions: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

export function Tabs<Name extends string>(props: TabsProps<Name>) {
  const { label, names, captions, chosen, onChoose } = props;
  const buttons = useRef(new Map<Name, HTMLButtonElement>());
  const onKeyDown = (event: KeyboardEvent) => {
    const target = names[targetOf(event.key, names.indexOf(chosen), names.length)];
    if (target === undefined) return;
    event.preventDefault();
    onChoose(target);
    buttons.current.get(target)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          ref={(element) => {
            if (element) buttons.current.set(name, element);
          }}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls={`panel-${name}`}
          aria-selected={name === chosen}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => {
            onChoose(name);
          }}
        >
          {captions[name]}
        </button>
      ))}
    </div>
  );
}

/** -1 where the key is none of ours. */
function targetOf(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}

interface TabPanelProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly children: ComponentChildren;
}

export function TabPanel({ name, isChosen, children }: TabPanelProps) {
  return (
    <section
      id={`panel-${name}`}
      role="tabpanel"
      aria-labelledby={`tab-${name}`}
      tabIndex={-1}
      hidden={!isChosen}
    >
      {children}
    </section>
  );
}
