interface FieldProps {
  id: string;
  label: string;
  side?: 'a' | 'b';
  text: string;
  error: string | undefined;
  onText: (text: string) => void;
}

/** A number to type, its label, and what to write instead where it cannot be read. */
export function Field({ id, label, side, text, error, onText }: FieldProps) {
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
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
