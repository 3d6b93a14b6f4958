/** The patterns of the two sides, for eyes that do not tell the colours apart and for paper without colour. */
export function Patterns({ id }: { id: string }) {
  return (
    <svg class="visually-hidden" aria-hidden="true">
      <defs>
        <pattern
          id={`${id}-a`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V6" class="pattern-line" />
        </pattern>
        <pattern id={`${id}-b`} width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="3" cy="3" r="1.4" class="pattern-dot" />
        </pattern>
      </defs>
    </svg>
  );
}
