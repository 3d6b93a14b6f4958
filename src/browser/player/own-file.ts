let last = '';

/** A file of the visitor as an address that a media element plays. Nothing leaves the device. */
export function addressOfFile(file: File): string {
  if (last) URL.revokeObjectURL(last);
  last = URL.createObjectURL(file);
  return last;
}
