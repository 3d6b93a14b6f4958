import { parseAmount } from '../../../domain/quantity/amount.ts';
import type { Side } from './draft.ts';
import type { Bounds } from './sliders.ts';

interface NumberFieldProps {
  id: string;
  side: Side;
  /** Said by a screen reader, for the field and its slider. */
  label: string;
  /** Shown beside the field. */
  name: string;
  text: string;
  unit: string;
  bounds: Bounds;
  error: string | undefined;
  onText: (text: string) => void;
}

/** One number: typed, or set with a slider. */
export function NumberField(props: NumberFieldProps) {
  const { id, side, label, name, text, unit, bounds, error, onText } = props;
  const value = parseAmount(text);
  return (
    <div class="number-field" data-side={side}>
      <span aria-hidden="true">{name}</span>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={label}
        value={text}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <input
        type="range"
        aria-label={label}
        aria-valuetext={value === null ? undefined : `${value} ${unit}`}
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
    </div>
  );
}
