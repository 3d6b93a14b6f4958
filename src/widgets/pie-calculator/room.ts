/** In a frame, `?room=grow` shows that room alone; a name that is no room's leaves all. */
export function chooseRoom(page: Document, query: string): void {
  const rooms = page.querySelector('.embed .pie-rooms');
  const wanted = new URLSearchParams(query).get('room');
  const sections = [...(rooms?.querySelectorAll(':scope > section') ?? [])];
  if (!sections.some(({ id }) => id === wanted)) return;
  // Taken out and not hidden: what nobody sees need not wake.
  for (const section of sections) if (section.id !== wanted) section.remove();
  rooms?.querySelector('.room-links')?.remove();
}
