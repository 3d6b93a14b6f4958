/** The picture's own units: satisfaction of the one to the right, of the other upwards, from 0 to 100 %. */
export const frame = {
  width: 420,
  height: 372,
  left: 44,
  right: 408,
  top: 26,
  bottom: 330,
} as const;
