import type { Bounds } from './state.ts';

interface NumberRowProps {
  id: string;
  label: string;
  side: string;
  text: string;
  value: number | null;
  /** The value as the slider says it to a screen reader. */
  valueText: string | undefined;
  bounds: Bounds;
  error: string | undefined;
  onText: (text: string) => void;
}

/** One number: a field to type it in, and a slider that makes room for what was typed. */
export function NumberRow({
  id,
  label,
  side,
  text,
  value,
  valueText,
  bounds,
  error,
  onText,
}: NumberRowProps) {
  return (
    <div class="number-row" data-side={side}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
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
    </div>
  );
}
