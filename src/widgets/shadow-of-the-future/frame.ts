/** The picture's own units. */
export const frame = {
  width: 420,
  height: 300,
  left: 4,
  right: 416,
  top: 30,
  bottom: 262,
} as const;
