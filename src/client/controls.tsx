/** What panels and dialogs are made of: the plain elements, with what all of their kind need said once. They keep nothing. */
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { AdviceBox } from './advice-box';
import type { Pressed } from './use-press';

/** `given`: what the press hands over. */
type Press<Given> =
  | { readonly onPress: () => void; readonly given?: undefined }
  | { readonly onPress: (given: Given) => void; readonly given: Given };

type ButtonProps<Given> = Omit<ButtonHTMLAttributes, 'onClick'> &
  Press<Given> & { readonly caption: ComponentChildren };

export function Button<Given>({ caption, onPress, given, ...rest }: ButtonProps<Given>) {
  return (
    <button
      type="button"
      {...rest}
      onClick={() => {
        onPress(given as Given);
      }}
    >
      {caption}
    </button>
  );
}

interface TickProps {
  readonly caption: string;
  readonly isOn: boolean;
  readonly onTick: (isOn: boolean) => void;
  readonly look?: string;
  /** Id of what says more. */
  readonly hint?: string;
}

export function Tick({ caption, isOn, onTick, look, hint }: TickProps) {
  return (
    <label class={look}>
      <input
        type="checkbox"
        checked={isOn}
        aria-describedby={hint}
        onChange={(event) => {
          onTick(event.currentTarget.checked);
        }}
      />{' '}
      <span>{caption}</span>
    </label>
  );
}

interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  /** Of several lines. */
  readonly isLong?: boolean | undefined;
  /** Id of the list of known answers. */
  readonly list?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly onLeave?: () => void;
  readonly children?: ComponentChildren;
}

export function TextInput(props: TextInputProps) {
  const { label, value, onType, isLong, list, placeholder, onLeave, children } = props;
  const onInput = (event: { readonly currentTarget: { readonly value: string } }) => {
    onType(event.currentTarget.value);
  };
  return (
    <label>
      <span>{label}</span>
      {isLong === true ? (
        <textarea rows={2} {...{ value, onInput }} />
      ) : (
        <input
          type="text"
          autocomplete="off"
          onChange={onLeave}
          {...{ list, placeholder, value, onInput }}
        />
      )}
      {children}
    </label>
  );
}

interface SelectProps<Value extends string> {
  /** Where no label stands around it. */
  readonly label?: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly captionOf?: (value: Value) => string | undefined;
  readonly onChoose: (value: Value) => void;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, values, captionOf, onChoose } = props;
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        onChoose(event.currentTarget.value as Value);
        // A refused choice must not stay visible.
        event.currentTarget.value = value;
      }}
    >
      {values.map((one) => (
        <option key={one} value={one}>
          {captionOf ? captionOf(one) : one}
        </option>
      ))}
    </select>
  );
}

/** Read out at once; nothing where there is nothing to say. */
export function Warning({ text }: { readonly text: string | undefined }) {
  if (text === undefined || text === '') return null;
  return (
    <p class="box warning" role="alert">
      {text}
    </p>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly look?: string;
}

export function Lines({ lines, look }: LinesProps) {
  return (
    <ul class={look}>
      {lines.map((line, i) => (
        <li key={i}>{line}</li>
      ))}
    </ul>
  );
}

interface FactsProps {
  readonly facts: readonly (readonly string[])[];
  readonly look?: string;
}

/** Names with what there is to say of them. */
export function Facts({ facts, look }: FactsProps) {
  return (
    <dl class={look}>
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

interface PressStateProps {
  readonly pressed: Pressed<unknown>;
  readonly working: string;
  /** What came of it. */
  readonly children: ComponentChildren;
}

/** Below a button: that its call is on its way, what came of it, or why nothing did. */
export function PressState({ pressed: { isBusy, problem }, working, children }: PressStateProps) {
  return (
    <>
      <div aria-live="polite">
        {isBusy && <p class="muted">{working}</p>}
        {children}
      </div>
      {problem && <AdviceBox advice={problem} />}
    </>
  );
}
