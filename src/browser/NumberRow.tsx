/** Where a slider ends, and how far one step of it goes. */
interface Bounds {
  min: number;
  max: number;
  step: number;
}

interface NumberInputsProps {
  id: string;
  /** Said by a screen reader for the slider, and for the field where no label is shown. */
  label: string;
  /** A `<label for>` names the field. */
  isLabelled?: boolean;
  text: string;
  value: number | null;
  /** The value as the slider says it to a screen reader. */
  valueText: string | undefined;
  bounds: Bounds;
  error: string | undefined;
  onText: (text: string) => void;
}

/** One number: a field to type it in, and a slider that makes room for what was typed. */
export function NumberInputs(props: NumberInputsProps) {
  const { id, label, isLabelled, text, value, valueText, bounds, error, onText } = props;
  return (
    <>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={isLabelled ? undefined : label}
        value={text}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <input
        type="range"
        aria-label={label}
        aria-valuetext={valueText}
        min={Math.min(bounds.min, value ?? 0)}
        max={Math.max(bounds.max, value ?? 0)}
        step={bounds.step}
        value={value ?? 0}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

/** The same with its label above, in the colour of a side. */
export function NumberRow({ side, ...number }: NumberInputsProps & { side: string }) {
  return (
    <div class="number-row" data-side={side}>
      <label for={number.id}>{number.label}</label>
      <NumberInputs {...number} isLabelled />
    </div>
  );
}
