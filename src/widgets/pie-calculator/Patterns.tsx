/**
 * The pattern of each side, for eyes that do not tell the colours apart and for paper without colour: slanted
 * lines for A, dots for B, nothing for what they create together.
 */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-pattern-a`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V7" class="pattern-line" />
      </pattern>
      <pattern id={`${id}-pattern-b`} width="8" height="8" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="1.4" class="pattern-dot" />
        <circle cx="6" cy="6" r="1.4" class="pattern-dot" />
      </pattern>
      <pattern id={`${id}-pattern-together`} width="8" height="8" patternUnits="userSpaceOnUse" />
    </defs>
  );
}
